package vn.motcua.calendar;

import java.time.Instant;

/**
 * Khoảng tạm dừng, from the notice to the answer. A limit in days loses the days from that of the notice until the day
 * before that of the answer; one in hours loses every minute.
 */
public record Pause(Instant from, Instant until, Cause cause, PausePolicy policy) {

    /** Lý do. */
    public enum Cause {
        /** Yêu cầu bổ sung hồ sơ. */
        SUPPLEMENT,
        /** Nghĩa vụ tài chính. */
        FINANCIAL_OBLIGATION,
        /** Dừng giải quyết do nhầm, and taken back. */
        MISTAKEN_STOP
    }

    public Pause {
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("a pause ends before it begins: " + from + " until " + until);
        }
    }

    public static Pause supplement(Instant from, Instant until, PausePolicy policy) {
        return new Pause(from, until, Cause.SUPPLEMENT, policy);
    }

    /** Between the notice of what is to be paid and its payment the clock stands still; it never starts anew. */
    public static Pause payment(Instant from, Instant until) {
        return new Pause(from, until, Cause.FINANCIAL_OBLIGATION, PausePolicy.PAUSE);
    }

    /** Between a stop and its taking back nobody works, nor could. */
    public static Pause mistakenStop(Instant from, Instant until) {
        return new Pause(from, until, Cause.MISTAKEN_STOP, PausePolicy.PAUSE);
    }
}
