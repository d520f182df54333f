package vn.motcua.simulators.mailbox;

import java.time.Duration;
import java.util.Locale;

/**
 * Tâm trạng: how the mail server treats those who come.
 *
 * @param delay before each answer to a letter
 */
public record Mood(Manner manner, Duration delay) {
    public static final Mood GOOD = new Mood(Manner.ACCEPT, Duration.ZERO);

    public Mood {
        if (delay.isNegative() || delay.compareTo(Duration.ofMinutes(10)) > 0) {
            throw new IllegalArgumentException("from nothing to ten minutes: " + delay);
        }
    }

    /** Cách xử sự. */
    public enum Manner {
        ACCEPT,
        /** 451: not now. */
        DEFER,
        /** 550: never. */
        REFUSE,
        /** Nobody answers. */
        DOWN,
        /** Keeps the letter, then breaks off before it says so. */
        BREAK_OFF;

        /** The slug on the command line, on the page and in JSON. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        static Manner of(String key) {
            return valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }
}
