package vn.motcua.catalogue.spi;

import java.time.Instant;
import java.util.List;
import vn.motcua.catalogue.ProcedureCode;

/**
 * Hồ sơ đã nhận: implemented by the room that takes dossiers in, so that a revision is tried on what really came before it
 * is published. Where none came, a generated month is used and called so. Nothing is moved by asking.
 */
public interface PastDossiers {
    /** More would tell nothing new, and have to be held in memory. */
    int MOST = 5_000;

    /** Those filed from the first instant on and before the second and received since, the {@link #MOST} newest of them. */
    List<PastDossier> received(ProcedureCode code, Instant from, Instant until);
}
