package vn.motcua.shared;

/**
 * Một số đo at this moment.
 *
 * @param name as monitoring programs know it, the room first: {@code catalogue_searches_total}. Never renamed.
 * @param kind what may be done with it
 * @param says the message that tells what it counts
 */
public record Measure(String name, Kind kind, String says, double value) {
    public Measure {
        if (!name.matches("[a-z]+(_[a-z]+)+")) {
            throw new IllegalArgumentException("not the name of a measure: " + name);
        }
    }

    /** What has happened since this node started: it only grows. The name ends in {@code _total}. */
    public static Measure counter(String name, String says, long value) {
        return new Measure(name, Kind.COUNTER, says, (double) value);
    }

    /** How much of something there is now. */
    public static Measure gauge(String name, String says, double value) {
        return new Measure(name, Kind.GAUGE, says, value);
    }

    /** Loại. */
    public enum Kind {
        COUNTER,
        GAUGE
    }
}
