package vn.motcua.calendar;

/** Thời hạn giải quyết, as a procedure states it. What makes no sense is refused when a deadline is computed. */
public record Limit(long amount, Unit unit) {
    /** More than any limit in law, in any unit. */
    public static final long MOST = 9_999;

    public static final Limit SAME_DAY = new Limit(1, Unit.SAME_DAY);

    public static Limit hours(long amount) {
        return new Limit(amount, Unit.HOUR);
    }

    public static Limit workingDays(long amount) {
        return new Limit(amount, Unit.WORKING_DAY);
    }

    public static Limit days(long amount) {
        return new Limit(amount, Unit.DAY);
    }
}
