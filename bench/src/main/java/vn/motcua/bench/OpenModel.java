package vn.motcua.bench;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.LongAccumulator;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * Tải mở: work that arrives at a steady rate whether or not the earlier is done, as people do. Latency counts from the
 * moment a piece was due, so a program that stalls cannot hide the queue it makes.
 *
 * @param perSecond how many arrive
 * @param count how many in all
 */
public record OpenModel(double perSecond, int count) {
    private static final double NANOS_PER_SECOND = 1e9;

    public OpenModel {
        if (!(perSecond > 0) || count < 1) {
            throw new IllegalArgumentException("no load: " + count + " at " + perSecond + "/s");
        }
    }

    /** Một việc; what it throws counts as a failure. */
    @FunctionalInterface
    public interface Task {
        void run(int number) throws Exception;
    }

    /**
     * Kết quả.
     *
     * @param lateness the worst delay between due and started: the generator's own, not the program's
     */
    public record Outcome(int count, Duration took, Latencies latencies, Duration lateness) {
        public double perSecond() {
            return count / (took.toNanos() / NANOS_PER_SECOND);
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "%d at %.0f/s, %s, worst start lateness %.2f ms",
                    count,
                    perSecond(),
                    latencies,
                    Latencies.millis(lateness));
        }
    }

    /**
     * Runs the load to its end, each piece on a virtual thread of its own.
     *
     * @throws IllegalStateException if a piece failed
     */
    public Outcome run(Task task) {
        var latencies = new long[count];
        var failures = new Failures();
        var start = System.nanoTime();
        var lateness = new LongAccumulator(Math::max, 0);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var number = 0; number < count; number++) {
                var piece = number;
                var due = start + Math.round(number * NANOS_PER_SECOND / perSecond);
                waitUntil(due);
                threads.execute(() -> {
                    lateness.accumulate(System.nanoTime() - due);
                    failures.watch(task, piece);
                    latencies[piece] = System.nanoTime() - due;
                });
            }
        }
        var took = Duration.ofNanos(System.nanoTime() - start);
        failures.insistOnNone();
        return new Outcome(count, took, Latencies.of(latencies), Duration.ofNanos(lateness.get()));
    }

    private static void waitUntil(long due) {
        for (var left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }

    private static final class Failures {
        private final AtomicInteger count = new AtomicInteger();
        private final AtomicReference<@Nullable Throwable> first = new AtomicReference<>();

        private void watch(Task task, int piece) {
            try {
                task.run(piece);
            } catch (Throwable failure) {
                count.incrementAndGet();
                first.compareAndSet(null, failure);
            }
        }

        private void insistOnNone() {
            Optional.ofNullable(first.get()).ifPresent(failure -> {
                throw new IllegalStateException(count + " pieces of work failed, the first: " + failure, failure);
            });
        }
    }
}
