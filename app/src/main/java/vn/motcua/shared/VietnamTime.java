package vn.motcua.shared;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Giờ Việt Nam: legal days are days in Viet Nam; instants carry microseconds, which is what PostgreSQL keeps. */
public final class VietnamTime {
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private VietnamTime() {}

    /** The running clock, cut to microseconds so that an instant read back equals the instant written. */
    public static Clock clock() {
        return Clock.tick(Clock.system(ZONE), Duration.ofNanos(1000));
    }

    /** The legal day on which an instant falls. */
    public static LocalDate dateOf(Instant instant) {
        return LocalDate.ofInstant(instant, ZONE);
    }

    /** The first instant of a legal day. */
    public static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }
}
