package vn.motcua.dossier.usecase;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.motcua.catalogue.Procedure;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.model.Handover;
import vn.motcua.dossier.model.Stage;
import vn.motcua.dossier.usecase.Register.Entry;
import vn.motcua.organisation.Agency;

/**
 * Dòng sổ theo dõi, as it is shown.
 *
 * @param helpers who filed it for its owner, or helped
 * @param holder who has it in hand; the desk once it has ended
 * @param handed how its result was given out last; empty where that was not written down
 */
public record RegisterLine(
        Entry entry,
        Procedure procedure,
        Applicant applicant,
        List<Helper> helpers,
        Optional<Agency> holder,
        Optional<Handover> handed) {
    public RegisterLine {
        helpers = List.copyOf(helpers);
    }

    /** When the result was given out. */
    public Optional<Instant> returned() {
        return entry.endedAt().filter(_ -> entry.ended().equals(Optional.of(Stage.RETURNED)));
    }

    /** How that was done; empty while it is not, and where it was not written down. */
    public Optional<Handover> handover() {
        return handed.filter(_ -> returned().isPresent());
    }

    /** How people are reached, as they said. */
    public String contact() {
        return Stream.of(applicant.phone(), applicant.email(), applicant.home())
                .filter(each -> !each.isEmpty())
                .reduce((one, other) -> one + "; " + other)
                .orElse("");
    }

    public DossierId dossier() {
        return entry.dossier();
    }
}
