package vn.motcua.identity.spi;

import java.time.Instant;
import java.time.LocalTime;
import java.util.regex.Pattern;
import vn.motcua.shared.VietnamTime;

/**
 * Giờ yên tĩnh: when nobody's telephone is to ring because of an office. Where both times are one, there are none.
 *
 * @param from the first moment
 * @param until the first one after, of the next day if it is earlier than the first
 */
public record QuietHours(LocalTime from, LocalTime until) {
    private static final Pattern SHAPE = Pattern.compile("([01][0-9]|2[0-3]):[0-5][0-9]-([01][0-9]|2[0-3]):[0-5][0-9]");

    /**
     * As it is set and told.
     *
     * @param typed such as {@code 21:00-07:00}
     * @throws IllegalArgumentException where it is not
     */
    public static QuietHours parse(String typed) {
        if (!SHAPE.matcher(typed).matches()) {
            throw new IllegalArgumentException("quiet hours like 21:00-07:00, not " + typed);
        }
        var times = typed.split("-");
        return new QuietHours(LocalTime.parse(times[0]), LocalTime.parse(times[1]));
    }

    /** The moment itself if a message may leave then, else the end of the quiet. */
    public Instant next(Instant wanted) {
        var there = wanted.atZone(VietnamTime.ZONE);
        if (!isQuiet(there.toLocalTime())) {
            return wanted;
        }
        var end = there.with(until);
        return (end.isAfter(there) ? end : end.plusDays(1)).toInstant();
    }

    private boolean isQuiet(LocalTime time) {
        var begun = !time.isBefore(from);
        var goesOn = time.isBefore(until);
        return until.isBefore(from) ? begun || goesOn : begun && goesOn;
    }

    @Override
    public String toString() {
        return from + "-" + until;
    }
}
