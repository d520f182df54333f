package vn.motcua.notification.model;

import java.time.Instant;
import java.time.LocalTime;
import vn.motcua.notification.Message.Urgency;
import vn.motcua.shared.VietnamTime;

/** Giờ yên tĩnh: at night nobody's telephone rings because of an office. */
public final class QuietHours {
    private static final LocalTime FROM = LocalTime.of(21, 0);
    private static final LocalTime UNTIL = LocalTime.of(7, 0);

    private QuietHours() {}

    /** The moment itself if a message may leave then, else the next morning. */
    public static Instant next(Instant wanted, Urgency urgency) {
        return switch (urgency) {
            case AT_ONCE -> wanted;
            case BY_DAY -> byDay(wanted);
        };
    }

    private static Instant byDay(Instant wanted) {
        var there = wanted.atZone(VietnamTime.ZONE);
        var time = there.toLocalTime();
        if (time.isBefore(UNTIL)) {
            return there.with(UNTIL).toInstant();
        }
        return time.isBefore(FROM) ? wanted : there.plusDays(1).with(UNTIL).toInstant();
    }
}
