package vn.motcua.dossier;

import java.util.Optional;
import vn.motcua.shared.Actor;

/** Hồ sơ đang chờ: how much lies with an officer, for whoever greets them. */
public interface WaitingDossiers {

    /** What falls to the posts held today; empty where no dossier can ever come to them. */
    Optional<Count> of(Actor by);

    /**
     * Số hồ sơ.
     *
     * @param late those whose promise has passed without a result
     * @param cut whether there may be more: nobody counts thousands each time
     */
    record Count(int all, int late, boolean cut) {}
}
