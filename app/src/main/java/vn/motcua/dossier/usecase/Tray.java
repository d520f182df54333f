package vn.motcua.dossier.usecase;

import vn.motcua.dossier.model.Stage;
import vn.motcua.shared.AgencyId;
import vn.motcua.shared.Role;

/** Khay hồ sơ: what falls to one role at one agency. */
public record Tray(AgencyId agency, Role role) {
    /** Ten pages: of one stage no more are counted, since what a full tray costs to look at must not grow with it. */
    public static final int COUNTED = 250;

    /**
     * Số hồ sơ trong khay that stand so.
     *
     * @param all up to {@link #COUNTED}
     * @param late those whose promise has passed without a result
     */
    public record Tally(Tray tray, Stage stage, int all, int late) {
        /** Whether there may be more. */
        public boolean isCut() {
            return all == COUNTED;
        }
    }
}
