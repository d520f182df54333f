package vn.motcua.calendar.web;

import vn.motcua.calendar.DayEntry;
import vn.motcua.calendar.usecase.SpecialDay.Kind;

/** Loại của một ngày. */
public final class Kinds {
    private Kinds() {}

    public static Kind of(DayEntry entry) {
        return switch (entry) {
            case DayEntry.Holiday _ -> Kind.HOLIDAY;
            case DayEntry.CompensatoryDayOff _ -> Kind.COMPENSATORY;
            case DayEntry.MakeUpDay _ -> Kind.MAKE_UP;
            case DayEntry.LocalClosure _ -> Kind.CLOSURE;
        };
    }
}
