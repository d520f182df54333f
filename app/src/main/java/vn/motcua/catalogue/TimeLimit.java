package vn.motcua.catalogue;

import vn.motcua.calendar.CutOff;
import vn.motcua.calendar.Limit;
import vn.motcua.calendar.Unit;

/** Thời hạn giải quyết, and until what hour of a day a dossier counts as that day's. */
public record TimeLimit(Limit limit, CutOff cutOff) {

    /** With the cut-off usual for its unit. */
    public static TimeLimit of(Limit limit) {
        return new TimeLimit(limit, CutOff.usual(limit.unit()));
    }

    /** Whether the steps of the process must fill it exactly: only working time adds up. */
    public boolean isWorkingTime() {
        return limit.unit() == Unit.HOUR || limit.unit() == Unit.WORKING_DAY;
    }
}
