package vn.motcua.shared.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua.shared.jdbc.House.Ignored;
import vn.motcua.shared.jdbc.Loop.Rest;

class BellTests {
    private static final Duration LONG = Duration.ofHours(1);

    private House house;
    private final Semaphore turns = new Semaphore(0);

    @BeforeEach
    void build() {
        house = new House();
    }

    @AfterEach
    void leave() {
        house.close();
    }

    private Loop loop(boolean untilRung) {
        return Loop.start("test", () -> {
            turns.release();
            return new Rest(LONG, untilRung);
        });
    }

    private void awaitTurn() throws InterruptedException {
        assertThat(turns.tryAcquire(30, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void aCommitThatToldSomethingWakesTheReadersOfThisNode() throws InterruptedException {
        var loop = loop(true);
        house.bell.heardBy(loop);
        awaitTurn();
        house.tell(new Ignored(new UUID(0, 1)));
        awaitTurn();
        loop.stop();
        loop.join();
    }

    @Test
    void aRollbackWakesNobody() throws InterruptedException {
        var loop = loop(true);
        house.bell.heardBy(loop);
        awaitTurn();
        house.transaction.executeWithoutResult(status -> {
            house.events.append(House.CLERK, new Ignored(new UUID(0, 1)));
            status.setRollbackOnly();
        });
        loop.stop();
        loop.join();
        assertThat(turns.availablePermits()).isZero();
    }

    @Test
    void aPauseAfterAFailureIsNotCutShortByTheBell() throws InterruptedException {
        var loop = loop(false);
        awaitTurn();
        loop.ring();
        loop.stop();
        loop.join();
        assertThat(turns.availablePermits()).isZero();
    }

    @Test
    void whatIsToldInOneMomentIsGatheredIntoOneTurn() throws InterruptedException {
        var loop = loop(true);
        awaitTurn();
        var told = System.nanoTime();
        loop.ring();
        loop.ring();
        awaitTurn();
        assertThat(Duration.ofNanos(System.nanoTime() - told)).isGreaterThanOrEqualTo(Duration.ofMillis(200));
        loop.stop();
        loop.join();
        assertThat(turns.availablePermits()).isZero();
    }

    @Test
    void aRingDuringATurnIsNotLost() throws InterruptedException {
        var rung = new Semaphore(0);
        var loop = Loop.start("test", () -> {
            turns.release();
            rung.acquireUninterruptibly();
            return new Rest(LONG, true);
        });
        awaitTurn();
        loop.ring();
        rung.release();
        awaitTurn();
        rung.release();
        loop.stop();
        loop.join();
    }
}
