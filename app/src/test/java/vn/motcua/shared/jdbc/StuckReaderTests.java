package vn.motcua.shared.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua.shared.Happened;
import vn.motcua.shared.jdbc.House.Counted;

class StuckReaderTests {
    private static final UUID SUBJECT = new UUID(0, 1);

    private House house;

    @BeforeEach
    void build() {
        house = new House();
    }

    @AfterEach
    void leave() {
        house.close();
    }

    /** Refuses number 3 until it is mended. */
    private static final class Refusing extends Collector {
        private boolean mended;

        @Override
        public void read(List<Happened> batch) {
            if (!mended
                    && batch.stream()
                            .anyMatch(event -> event.data().path("number").asInt() == 3)) {
                throw new UnsupportedOperationException("cannot count to three");
            }
            super.read(batch);
        }
    }

    private record Trouble(long event, String failure, int attempts) {}

    @Test
    void theEventThatFailsIsNamedTriedAgainMoreSlowlyAndNeverSkipped() {
        var reader = new Refusing();
        house.cursors.open(reader.name());
        for (var number = 1; number <= 5; number++) {
            house.tell(new Counted(SUBJECT, number));
        }
        var turn = new ReaderTurn(reader, house.reading, house.cursors);
        assertThat(turn.take()).isEqualTo(Loop.Rest.NONE);
        assertThat(trouble().attempts()).isZero();
        turn.take();
        turn.take();
        assertThat(turn.take().length()).isEqualTo(Duration.ofSeconds(1));
        assertThat(turn.take()).isEqualTo(new Loop.Rest(Duration.ofSeconds(2), false));
        assertThat(reader.numbers()).containsExactly(1, 2);
        assertThat(trouble()).isEqualTo(new Trouble(third(), UnsupportedOperationException.class.getName(), 2));

        reader.mended = true;
        for (var i = 0; i < 3; i++) {
            turn.take();
        }
        assertThat(reader.numbers()).containsExactly(1, 2, 3, 4, 5);
        assertThat(trouble()).isEqualTo(new Trouble(0, "", 0));
    }

    private Trouble trouble() {
        return house.owner
                .sql("""
                SELECT coalesce(c.failed_id, 0) AS failed, coalesce(c.failure, '') AS failure, c.attempts
                FROM shared.cursor c
                WHERE c.reader = 'test.collector'
                """)
                .query((row, _) -> new Trouble(row.getLong("failed"), row.getString("failure"), row.getInt("attempts")))
                .single();
    }

    private long third() {
        return house.owner
                .sql("SELECT e.id FROM shared.event e WHERE e.data ->> 'number' = '3'")
                .query(Long.class)
                .single();
    }

    @Test
    void aRunningPumpReadsAfterTheCommitAndStopsWhenAsked() throws InterruptedException {
        var read = new CountDownLatch(1);
        var reader = new Collector() {
            @Override
            public void read(List<Happened> batch) {
                super.read(batch);
                read.countDown();
            }
        };
        var pump = house.pump(reader);
        pump.start();
        house.tell(new Counted(SUBJECT, 1));
        assertThat(read.await(30, TimeUnit.SECONDS)).isTrue();
        pump.stop();
        assertThat(pump.isRunning()).isFalse();
        house.tell(new Counted(SUBJECT, 2));
        assertThat(reader.numbers()).containsExactly(1);
    }

    @Test
    void twoReadersCannotShareACursor() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> house.pump(new Collector(), new Collector()))
                .withMessageContaining("test.collector");
    }
}
