package vn.motcua.dossier.usecase;

import vn.motcua.dossier.model.Stage;
import vn.motcua.shared.AgencyId;
import vn.motcua.shared.Role;

/** Khay hồ sơ: what falls to one role at one agency. */
public record Tray(AgencyId agency, Role role) {

    /**
     * Số hồ sơ trong khay that stand so.
     *
     * @param late those whose promise has passed without a result
     */
    public record Tally(Tray tray, Stage stage, int all, int late) {}
}
