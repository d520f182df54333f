package vn.motcua.dossier.usecase;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.motcua.catalogue.Channel;
import vn.motcua.catalogue.RevisionId;
import vn.motcua.dossier.DossierId;
import vn.motcua.shared.AgencyId;

/** Lời hẹn đang chạy of dossiers that somebody works on. What was put off with an apology is an office's own word and not here. */
public interface RunningPromises {

    /** Those accepted before the one instant and due at the other or later. */
    List<Running> between(Instant dueFrom, Instant acceptedBefore, Optional<AgencyId> desk);

    /**
     * Lời hẹn.
     *
     * @param waited whether the clock stood still, and the promise was put off by it
     */
    record Running(
            DossierId dossier,
            String code,
            AgencyId desk,
            Instant accepted,
            Instant due,
            RevisionId revision,
            Channel channel,
            boolean waited) {}
}
