package vn.motcua.shared.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.IllegalTransactionStateException;
import vn.motcua.shared.Actor;
import vn.motcua.shared.AgencyId;
import vn.motcua.shared.CitizenId;
import vn.motcua.shared.Fact;
import vn.motcua.shared.PersonId;
import vn.motcua.shared.Vnd;
import vn.motcua.shared.jdbc.House.Counted;
import vn.motcua.shared.jdbc.House.Ignored;

class EventOrderTests {
    private static final UUID SUBJECT = UUID.fromString("01980000-0000-7000-8000-000000000001");
    private static final PersonId OFFICER = new PersonId(new UUID(0, 1));

    private House house;

    @BeforeEach
    void build() {
        house = new House();
    }

    @AfterEach
    void leave() {
        house.close();
    }

    @Test
    void aTransactionThatWroteFirstAndCommitsLastIsNotSkipped() {
        var reader = new Collector();
        try (var slow = new Hand(house.transactions)) {
            slow.begin();
            slow.does(() -> house.events.append(House.CLERK, new Counted(UUID.randomUUID(), 1)));
            house.tell(new Counted(UUID.randomUUID(), 2));
            house.drain(reader);
            assertThat(reader.numbers()).isEmpty();
            slow.commit();
        }
        house.drain(reader);
        assertThat(reader.numbers()).containsExactly(1, 2);
    }

    @Test
    void anEventWithASmallerIdThatIsCommittedLaterIsNotSkipped() {
        var reader = new Collector();
        try (var early = new Hand(house.transactions);
                var late = new Hand(house.transactions)) {
            early.begin();
            late.begin();
            early.does(() -> house.program
                    .sql("SELECT pg_current_xact_id()::text")
                    .query(String.class)
                    .single());
            late.does(() -> house.events.append(House.CLERK, new Counted(UUID.randomUUID(), 2)));
            early.does(() -> house.events.append(House.CLERK, new Counted(UUID.randomUUID(), 1)));
            early.commit();
            house.drain(reader);
            assertThat(reader.numbers()).containsExactly(1);
            late.commit();
        }
        house.drain(reader);
        assertThat(reader.numbers()).containsExactly(1, 2);
    }

    @Test
    void twoTransactionsOnOneSubjectAreReadInTheOrderInWhichTheyHadItsLock() {
        house.owner.sql("CREATE TABLE public.subject (id uuid PRIMARY KEY)").update();
        house.owner
                .sql("GRANT SELECT, UPDATE ON public.subject TO motcua_program")
                .update();
        house.owner
                .sql("INSERT INTO public.subject VALUES (:id)")
                .param("id", SUBJECT)
                .update();
        var reader = new Collector();
        try (var first = new Hand(house.transactions);
                var second = new Hand(house.transactions)) {
            first.begin();
            second.begin();
            first.does(this::lock);
            var waiting = second.startsTo(this::lock);
            first.does(() -> house.events.append(House.CLERK, new Counted(SUBJECT, 1)));
            first.does(() -> house.events.append(House.CLERK, new Counted(SUBJECT, 2)));
            first.commit();
            waiting.join();
            second.does(() -> house.events.append(House.CLERK, new Counted(SUBJECT, 3)));
            second.commit();
        }
        house.drain(reader);
        assertThat(reader.numbers()).containsExactly(1, 2, 3);
    }

    private void lock() {
        house.program
                .sql("SELECT s.id FROM public.subject s WHERE s.id = :id FOR UPDATE")
                .param("id", SUBJECT)
                .query(UUID.class)
                .single();
    }

    @Test
    void whatIsRolledBackNeverHappened() {
        var reader = new Collector();
        house.transaction.executeWithoutResult(status -> {
            house.events.append(House.CLERK, new Counted(SUBJECT, 1));
            status.setRollbackOnly();
        });
        house.tell(new Counted(SUBJECT, 2));
        house.drain(reader);
        assertThat(reader.numbers()).containsExactly(2);
        assertThat(house.count("shared.journal")).isEqualTo(1);
    }

    @Test
    void aReaderIsGivenWhatItWantsAndItsCursorPassesTheRest() {
        var reader = new Collector("test.counted");
        house.tell(new Counted(SUBJECT, 1));
        house.tell(new Ignored(SUBJECT));
        house.drain(reader);
        assertThat(reader.numbers()).containsExactly(1);
        assertThat(house.owner
                        .sql("SELECT c.id FROM shared.cursor c WHERE c.reader = 'test.collector'")
                        .query(Long.class)
                        .single())
                .isEqualTo(house.owner
                        .sql("SELECT max(e.id) FROM shared.event e")
                        .query(Long.class)
                        .single());
    }

    @Fact.Name("test.paid")
    record Paid(UUID subject, AgencyId at, Vnd amount, Instant when, LocalDate due, Optional<PersonId> payer)
            implements Fact {}

    @Test
    void aFactIsKeptAsPlainJsonWithItsActor() {
        var agency = new AgencyId(new UUID(0, 2));
        var citizen = new PersonId(new UUID(0, 3));
        var when = Instant.parse("2026-11-21T01:02:03.000004Z");
        var fact = new Paid(SUBJECT, agency, new Vnd(15_000), when, LocalDate.of(2026, 11, 23), Optional.of(citizen));
        house.transaction.executeWithoutResult(_ -> house.events.append(officerFor(citizen), fact));
        var reader = new Collector();
        house.drain(reader);
        var happened = reader.seen.getFirst();
        assertThat(happened.data().toString()).isEqualTo("""
                {"at":"%s","due":"2026-11-23","when":"2026-11-21T01:02:03.000004Z","payer":"%s","amount":15000,"subject":"%s"}\
                """.formatted(agency, citizen, SUBJECT));
        assertThat(happened.name()).isEqualTo("test.paid");
        assertThat(happened.by()).contains(OFFICER);
        assertThat(happened.onBehalfOf()).contains(citizen);
    }

    @Test
    void theActIsInTheJournalAtTheSameInstant() {
        house.transaction.executeWithoutResult(
                _ -> house.events.append(officerFor(new PersonId(new UUID(0, 3))), new Ignored(SUBJECT)));
        assertThat(house.owner.sql("""
                SELECT concat_ws(' ', j.action, j.outcome, j.actor, j.on_behalf_of, j.record)
                FROM shared.journal j
                JOIN shared.event e ON (e.at, e.era, e.tx) = (j.at, j.era, j.tx)
                """).query(String.class).single())
                .isEqualTo("test.ignored DONE %s %s %s".formatted(OFFICER, new UUID(0, 3), SUBJECT));
    }

    private static Actor officerFor(PersonId citizen) {
        return new Actor.SignedIn(OFFICER, Optional.of(new Actor.Behalf.Principal(citizen)), List.of());
    }

    record Nameless(UUID subject) implements Fact {}

    @Fact.Name("test.indiscreet")
    record Indiscreet(UUID subject, CitizenId who) implements Fact {}

    @Test
    void aFactNeedsATransactionANameAndDiscretion() {
        assertThatThrownBy(() -> house.events.append(House.CLERK, new Counted(SUBJECT, 1)))
                .isInstanceOf(IllegalTransactionStateException.class);
        assertThatIllegalArgumentException().isThrownBy(() -> house.tell(new Nameless(SUBJECT)));
        assertThatThrownBy(() -> house.tell(new Indiscreet(SUBJECT, new CitizenId("092085004321"))))
                .hasStackTraceContaining("not by citizen id");
        assertThat(house.count("shared.event")).isZero();
    }

    @Test
    void theProgramCanAddToLogJournalAndChainAndChangeNothingInThem() {
        house.tell(new Counted(SUBJECT, 1));
        house.chainAll();
        for (var table : List.of("event", "journal", "journal_chain")) {
            for (var change : List.of("UPDATE shared.%s SET id = 0", "DELETE FROM shared.%s", "TRUNCATE shared.%s")) {
                assertThatThrownBy(
                                () -> house.program.sql(change.formatted(table)).update())
                        .hasStackTraceContaining("permission denied for table " + table);
            }
        }
    }
}
