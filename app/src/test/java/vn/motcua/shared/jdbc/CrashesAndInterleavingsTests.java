package vn.motcua.shared.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.shared.EventReader;
import vn.motcua.shared.Happened;
import vn.motcua.shared.jdbc.House.Counted;

/**
 * Writers count up a subject under its row lock and tell each number; they commit, roll back and overlap as chance has it.
 * Readers write down what they are given and break at any point. In the end every committed number is written down once,
 * and each subject's numbers in order.
 */
class CrashesAndInterleavingsTests {
    private static final int SUBJECTS = 3;
    private static final int WRITERS = 4;
    private static final int STEPS = 350;

    private House house;
    private List<UUID> subjects;

    @BeforeEach
    void build() {
        house = new House();
        house.owner.sql("""
                CREATE TABLE public.subject (id uuid PRIMARY KEY, number integer NOT NULL)
                """).update();
        house.owner.sql("""
                CREATE TABLE public.applied (
                  place bigint GENERATED ALWAYS AS IDENTITY, event bigint, subject uuid, number integer)
                """).update();
        house.owner
                .sql("GRANT SELECT, INSERT, UPDATE ON public.subject, public.applied TO motcua_program")
                .update();
        subjects = new ArrayList<>();
        for (var i = 0; i < SUBJECTS; i++) {
            var subject = new UUID(0, i);
            house.owner
                    .sql("INSERT INTO public.subject VALUES (:id, 0)")
                    .param("id", subject)
                    .update();
            subjects.add(subject);
        }
        house.cursors.open("test.ledger");
    }

    @AfterEach
    void leave() {
        house.close();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void everyCommittedEventIsAppliedOnceAndInOrder(long seed) {
        var chance = new Random(seed);
        var writers = new ArrayList<Writer>();
        for (var i = 0; i < WRITERS; i++) {
            writers.add(new Writer(chance));
        }
        var ledger = new Ledger(chance);
        for (var step = 0; step < STEPS; step++) {
            if (chance.nextInt(4) == 0) {
                ledger.turn();
            } else {
                writers.get(chance.nextInt(WRITERS)).act();
            }
        }
        writers.forEach(writer -> writer.hand.close());
        ledger.breaking = false;
        while (ledger.turn() > 0) {
            Thread.onSpinWait();
        }
        assertThat(ledger.broke).as("the seed must break readers").isPositive();
        everythingIsInTheLedger();
    }

    @Test
    void twoNodesAtFullSpeedApplyEachEventOnce() {
        var ledger = new Ledger(new Random(42));
        ledger.oneIn = 40;
        var here = house.pump(ledger);
        var there = house.pump(ledger);
        here.start();
        there.start();
        try (var writers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var i = 0; i < WRITERS; i++) {
                var chance = new Random(i);
                writers.execute(() -> writeMuch(chance));
            }
        }
        ledger.breaking = false;
        House.eventually("ledger has caught up", () -> house.count("public.applied") >= committed());
        here.stop();
        there.stop();
        everythingIsInTheLedger();
    }

    private void writeMuch(Random chance) {
        for (var i = 0; i < 100; i++) {
            house.transaction.executeWithoutResult(status -> {
                var subject = subjects.get(chance.nextInt(SUBJECTS));
                next(subject).ifPresent(number -> tell(subject, number));
                if (chance.nextInt(5) == 0) {
                    status.setRollbackOnly();
                }
            });
        }
    }

    /** Takes the subject's row lock, and with it a transaction number; empty where another writer has it. */
    private Optional<Integer> next(UUID subject) {
        return house.program.sql("""
                SELECT s.number + 1 FROM public.subject s WHERE s.id = :id FOR UPDATE SKIP LOCKED
                """).param("id", subject).query(Integer.class).optional();
    }

    private void tell(UUID subject, int number) {
        house.events.append(House.CLERK, new Counted(subject, number));
        house.program
                .sql("UPDATE public.subject SET number = :number WHERE id = :id")
                .param("number", number)
                .param("id", subject)
                .update();
    }

    /** Begins and locks, tells, and ends in three steps, between which anything may happen elsewhere. */
    private final class Writer {
        private final Hand hand = new Hand(house.transactions);
        private final Random chance;
        private UUID subject = new UUID(0, 0);
        private Optional<Integer> number = Optional.empty();

        private Writer(Random chance) {
            this.chance = chance;
        }

        private void act() {
            if (!hand.isOpen()) {
                hand.begin();
                subject = subjects.get(chance.nextInt(SUBJECTS));
                hand.does(() -> number = next(subject));
            } else if (number.isPresent()) {
                hand.does(() -> tell(subject, number.orElseThrow()));
                number = Optional.empty();
            } else if (chance.nextInt(3) == 0) {
                hand.rollback();
            } else {
                hand.commit();
            }
        }
    }

    private long committed() {
        return house.owner
                .sql("SELECT sum(s.number) FROM public.subject s")
                .query(Long.class)
                .single();
    }

    private void everythingIsInTheLedger() {
        assertThat(committed()).isPositive();
        for (var subject : subjects) {
            var last = house.owner
                    .sql("SELECT s.number FROM public.subject s WHERE s.id = :id")
                    .param("id", subject)
                    .query(Integer.class)
                    .single();
            var expected = new ArrayList<Integer>();
            for (var number = 1; number <= last; number++) {
                expected.add(number);
            }
            assertThat(house.owner
                            .sql("SELECT a.number FROM public.applied a WHERE a.subject = :id ORDER BY a.place")
                            .param("id", subject)
                            .query(Integer.class)
                            .list())
                    .isEqualTo(expected);
        }
    }

    /** Writes down what it is given, and breaks before, amid or after it; now and then the other node reads meanwhile. */
    private final class Ledger implements EventReader {
        private final Random chance;
        private volatile boolean breaking = true;
        private int oneIn = 4;
        private int broke;
        private boolean nested;

        private Ledger(Random chance) {
            this.chance = chance;
        }

        private int turn() {
            try {
                return house.reading.read(this, 1 + chance.nextInt(7));
            } catch (Reading.Failed _) {
                return 1;
            }
        }

        @Override
        public String name() {
            return "test.ledger";
        }

        @Override
        public Set<String> wants() {
            return Set.of();
        }

        @Override
        public void read(List<Happened> batch) {
            if (oneIn == 4 && !nested && chance.nextBoolean()) {
                nested = true;
                CompletableFuture.runAsync(this::turn).join();
                nested = false;
            }
            for (var event : batch) {
                maybeBreak();
                write(event);
            }
            maybeBreak();
        }

        private synchronized void maybeBreak() {
            if (breaking && chance.nextInt(oneIn * 3) == 0) {
                broke++;
                throw new IllegalStateException("broken on purpose");
            }
        }

        private void write(Happened event) {
            house.program
                    .sql("INSERT INTO public.applied (event, subject, number) VALUES (:event, :subject, :number)")
                    .param("event", event.id())
                    .param("subject", event.subject())
                    .param("number", event.data().path("number").asInt())
                    .update();
        }
    }
}
