package vn.motcua.dossier.usecase;

import java.time.Instant;
import java.util.Optional;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DraftId;
import vn.motcua.dossier.model.Delivery;
import vn.motcua.shared.PersonId;

/** Sổ cách nhận kết quả. */
public interface WantedReturns {
    /** Empty where nothing was chosen yet. */
    Optional<Delivery> of(DraftId draft);

    /** Keeps what was chosen with a draft, which goes with it when it is filed; false if it was filed meanwhile. */
    boolean keep(DraftId draft, Delivery delivery, Instant at);

    /** What holds of a dossier: whatever was chosen last. */
    Delivery of(DossierId dossier);

    /** What held of it then. */
    Delivery at(DossierId dossier, Instant then);

    /** Puts another choice beside the earlier ones; the dossier's row is locked. */
    void add(DossierId dossier, Delivery delivery, Instant at, PersonId by);
}
