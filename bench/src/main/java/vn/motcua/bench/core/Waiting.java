package vn.motcua.bench.core;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Chờ until something is so, but not for ever. */
final class Waiting {
    private static final Duration LOOK = Duration.ofMillis(20);

    private Waiting() {}

    /** @throws IllegalStateException if it is not so in time */
    static void until(Duration patience, BooleanSupplier so) throws InterruptedException {
        var began = System.nanoTime();
        while (!so.getAsBoolean()) {
            if (System.nanoTime() - began > patience.toNanos()) {
                throw new IllegalStateException("not within " + patience);
            }
            Thread.sleep(LOOK);
        }
    }
}
