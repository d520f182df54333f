package vn.motcua.catalogue.spi;

import java.time.Instant;
import java.util.List;
import vn.motcua.catalogue.ProcedureCode;

/**
 * Hồ sơ đã nhận: implemented by the room that takes dossiers in, so that a revision is tried on what really came before it
 * is published. While nobody implements it, a generated month is used and called so. Nothing is moved by asking.
 */
public interface PastDossiers {

    /** Those received from the first instant on and before the second, in any order, a few thousand at most. */
    List<PastDossier> received(ProcedureCode code, Instant from, Instant until);
}
