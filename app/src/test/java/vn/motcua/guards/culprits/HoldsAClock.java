package vn.motcua.guards.culprits;

import java.time.Clock;
import java.time.LocalDate;

/** A rule that looks at a clock instead of being told the day. */
public record HoldsAClock(Clock clock) {
    boolean isLate(LocalDate due) {
        return due.isBefore(LocalDate.now(clock));
    }
}
