package vn.motcua.dossier.model;

import java.time.Instant;
import java.util.Optional;
import vn.motcua.dossier.DossierCode;
import vn.motcua.shared.PersonId;

/**
 * Việc tiếp nhận.
 *
 * @param first the promise as it was given; empty where the procedure states no limit
 * @param due the same, put off by the time that it waited for the citizen since: by it is judged whether it was kept
 */
public record Acceptance(
        DossierCode code, Instant at, PersonId by, Optional<Instant> first, Optional<Instant> due) {

    public Acceptance(DossierCode code, Instant at, PersonId by, Optional<Instant> due) {
        this(code, at, by, due, due);
    }

    Acceptance until(Optional<Instant> later) {
        return new Acceptance(code, at, by, first, later);
    }
}
