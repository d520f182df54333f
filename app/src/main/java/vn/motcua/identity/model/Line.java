package vn.motcua.identity.model;

import java.util.List;
import vn.motcua.shared.AgencyId;

/** Cấp trên: which agencies stand above one today, the nearest first. */
@FunctionalInterface
public interface Line {
    /** Where no agency belongs to another. */
    Line NONE = _ -> List.of();

    List<AgencyId> above(AgencyId agency);
}
