package vn.motcua.dossier.model;

import java.time.Instant;
import java.util.Optional;
import vn.motcua.dossier.DossierCode;
import vn.motcua.shared.PersonId;

/**
 * Việc tiếp nhận.
 *
 * @param due the promise; empty where the procedure states no limit
 */
public record Acceptance(DossierCode code, Instant at, PersonId by, Optional<Instant> due) {}
