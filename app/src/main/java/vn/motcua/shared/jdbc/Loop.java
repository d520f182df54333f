package vn.motcua.shared.jdbc;

import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Vòng lặp on a virtual thread: takes a turn, rests, takes the next, until it is stopped.
 *
 * <p>It is never interrupted, because an interrupt closes the database socket a virtual thread is reading from.
 */
final class Loop {
    private static final Logger LOG = LoggerFactory.getLogger(Loop.class);
    private static final Duration AFTER_SURPRISE = Duration.ofSeconds(5);
    private static final Duration LAST_TURN = Duration.ofSeconds(20);
    /** What is told within so long of the first ring is one turn's work: a turn costs more than most that is told. */
    private static final Duration GATHERING = Duration.ofMillis(200);
    /** How often a rest that nothing cuts short is doubled: an idle program hardly wakes. */
    private static final int DOUBLINGS = 2;

    private final String name;
    private final Turn turn;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition change = lock.newCondition();
    private boolean rung;
    private int quietRests;
    private volatile boolean running = true;
    private final Thread thread;

    private Loop(String name, Turn turn) {
        this.name = name;
        this.turn = turn;
        this.thread = Thread.ofVirtual().name(name).unstarted(this::run);
    }

    static Loop start(String name, Turn turn) {
        var loop = new Loop(name, turn);
        loop.thread.start();
        return loop;
    }

    /** One piece of work; what it throws is logged, and the loop goes on. */
    @FunctionalInterface
    interface Turn {
        Rest take();
    }

    /**
     * Nghỉ.
     *
     * @param untilRung whether the bell cuts it short; while it does not, rests grow to four times their length
     */
    record Rest(Duration length, boolean untilRung) {
        static final Rest NONE = new Rest(Duration.ZERO, false);
    }

    void ring() {
        lock.lock();
        try {
            rung = true;
            change.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Asks the loop to end; {@link #join} waits for it. */
    void stop() {
        running = false;
        ring();
    }

    void join() {
        try {
            if (!thread.join(LAST_TURN)) {
                LOG.atWarn().addKeyValue("loop", name).log("still at its last turn, left behind");
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        while (running) {
            rest(takeTurn());
        }
    }

    private Rest takeTurn() {
        try {
            return turn.take();
        } catch (Throwable surprise) {
            LOG.atError().addKeyValue("loop", name).setCause(surprise).log("a turn failed");
            return new Rest(AFTER_SURPRISE, false);
        }
    }

    private void rest(Rest rest) {
        lock.lock();
        try {
            if (rest.untilRung()) {
                restUntilRung(rest.length());
            } else {
                await(rest.length(), false);
            }
            rung = false;
        } catch (InterruptedException _) {
            running = false;
        } finally {
            lock.unlock();
        }
    }

    private void restUntilRung(Duration length) throws InterruptedException {
        await(length.multipliedBy(1L << quietRests), true);
        if (rung) {
            quietRests = 0;
            await(GATHERING, false);
        } else {
            quietRests = Math.min(quietRests + 1, DOUBLINGS);
        }
    }

    private void await(Duration length, boolean untilRung) throws InterruptedException {
        var left = length.toNanos();
        while (left > 0 && running && !(untilRung && rung)) {
            left = change.awaitNanos(left);
        }
    }
}
