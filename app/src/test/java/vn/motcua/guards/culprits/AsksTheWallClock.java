package vn.motcua.guards.culprits;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.function.Supplier;

/** Reads the wall clock in each of the ways there are. */
public final class AsksTheWallClock {
    private AsksTheWallClock() {}

    public static final class ForTheDay {
        @SuppressWarnings("JavaTimeDefaultTimeZone")
        LocalDate today() {
            return LocalDate.now();
        }
    }

    public static final class ByReference {
        Supplier<Instant> now() {
            return Instant::now;
        }
    }

    public static final class InMilliseconds {
        long now() {
            return System.currentTimeMillis();
        }
    }

    public static final class AsADate {
        @SuppressWarnings("JavaUtilDate")
        Date now() {
            return new Date();
        }
    }

    public static final class WithAClockOfItsOwn {
        Instant now() {
            return Clock.systemUTC().instant();
        }
    }
}
