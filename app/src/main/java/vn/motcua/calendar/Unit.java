package vn.motcua.calendar;

/** Đơn vị of a limit. Only working hours and working days add up; a day off at the end of the others moves it. */
public enum Unit {
    /** Giờ làm việc: the lunch break and the night do not count. */
    HOUR,
    /** Trong ngày: until the office closes on the day of reception. */
    SAME_DAY,
    /** Ngày làm việc. */
    WORKING_DAY,
    /** Ngày theo lịch. */
    DAY,
    /** Tháng. */
    MONTH,
    /** Năm. */
    YEAR
}
