package vn.motcua.calendar;

/** Ngày nghỉ that its weekday does not explain. */
public sealed interface DayOff extends DayEntry
        permits DayEntry.Holiday, DayEntry.CompensatoryDayOff, DayEntry.LocalClosure {

    /** Whether it is computed and the Government has not decided yet. */
    boolean provisional();
}
