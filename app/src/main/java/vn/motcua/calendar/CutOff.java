package vn.motcua.calendar;

import java.time.LocalTime;

/** Giờ chốt: what comes in later on a day counts as received when the office next opens. */
public enum CutOff {
    /** Until the office closes. */
    NONE,
    /** Before the last hour of office time. */
    LAST_HOUR,
    /** Until 15:00, the minute itself included: procedures answered in the day, and transfers between agencies. */
    AFTER_15;

    public static final LocalTime FIFTEEN = LocalTime.of(15, 0);

    /** What holds where a procedure says nothing. */
    public static CutOff usual(Unit unit) {
        return unit == Unit.SAME_DAY ? AFTER_15 : NONE;
    }
}
