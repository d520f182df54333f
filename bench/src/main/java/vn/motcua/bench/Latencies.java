package vn.motcua.bench;

import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;

/** Độ trễ of many requests, sorted. */
public final class Latencies {
    private static final double NANOS_PER_MILLI = 1e6;

    private final long[] nanos;

    private Latencies(long[] nanos) {
        if (nanos.length == 0) {
            throw new IllegalArgumentException("nothing was measured");
        }
        this.nanos = nanos;
    }

    public static Latencies of(long... nanos) {
        var sorted = nanos.clone();
        Arrays.sort(sorted);
        return new Latencies(sorted);
    }

    public static Latencies of(Collection<Duration> durations) {
        return of(durations.stream().mapToLong(Duration::toNanos).toArray());
    }

    /**
     * The smallest latency that is not exceeded by this share of the requests (nearest rank).
     *
     * @param percent above 0, up to 100
     */
    public Duration percentile(double percent) {
        if (!(percent > 0 && percent <= 100)) {
            throw new IllegalArgumentException("no percentile: " + percent);
        }
        var rank = (int) Math.ceil(percent / 100 * nanos.length);
        return Duration.ofNanos(nanos[rank - 1]);
    }

    public Duration least() {
        return Duration.ofNanos(nanos[0]);
    }

    public Duration greatest() {
        return Duration.ofNanos(nanos[nanos.length - 1]);
    }

    /** Milliseconds for a line of a report. */
    public static double millis(Duration duration) {
        return duration.toNanos() / NANOS_PER_MILLI;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "p50 %.2f ms, p95 %.2f ms, p99 %.2f ms, greatest %.2f ms",
                millis(percentile(50)),
                millis(percentile(95)),
                millis(percentile(99)),
                millis(greatest()));
    }
}
