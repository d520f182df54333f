package vn.motcua.shared.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua.shared.JournalVerification.Verdict.Intact;
import vn.motcua.shared.jdbc.House.Counted;

class LogUpkeepTests {
    private static final UUID SUBJECT = new UUID(0, 1);

    private House house;
    private LogUpkeep upkeep;

    @BeforeEach
    void build() {
        house = new House();
        upkeep = new LogUpkeep(house.program);
    }

    @AfterEach
    void leave() {
        house.close();
    }

    /** Restored twice, each time from a cluster that had counted further than the one it is restored into. */
    @Test
    void restoredIntoAnotherClusterOrderCursorsIdsAndChainSurvive() {
        var reader = new Collector();
        tell(1, 2);
        restore();
        house.drain(reader);
        house.chainAll();
        assertThat(reader.numbers()).containsExactly(1, 2);
        tell(3, 4);
        restore();
        tell(5, 6);
        house.drain(reader);
        house.chainAll();
        assertThat(reader.numbers()).containsExactly(1, 2, 3, 4, 5, 6);
        assertThat(reader.seen).extracting("id").doesNotHaveDuplicates();
        assertThat(house.verification.verify(Optional.empty())).isEqualTo(new Intact(6, house.verification.head()));
    }

    @Test
    void theSameClusterGoesOnInTheSameEra() {
        upkeep.prepare();
        assertThat(house.count("shared.era")).isEqualTo(1);
    }

    private void tell(int... numbers) {
        for (var number : numbers) {
            house.tell(new Counted(SUBJECT, number));
        }
    }

    private void restore() {
        for (var table : new String[] {"event", "journal"}) {
            house.owner.sql("""
                    UPDATE shared.%s
                    SET tx = CAST(CAST(CAST(tx AS text) AS bigint) + 1000000000 AS text)::xid8
                    WHERE era = (SELECT max(r.era) FROM shared.era r)
                    """.formatted(table)).update();
        }
        house.owner.sql("UPDATE shared.era SET cluster = cluster + 1").update();
        upkeep.prepare();
    }

    @Test
    void thisMonthAndThreeMoreAreMadeAhead() {
        house.owner.sql("DROP TABLE " + months("event", 3)).update();
        upkeep.prepare();
        house.owner.sql("""
                INSERT INTO shared.event (at, name, subject, data)
                SELECT now() + make_interval(months => m), 'test.counted', gen_random_uuid(), '{}'
                FROM generate_series(0, 3) m
                """).update();
        assertThat(house.count("shared.event_default")).isZero();
        assertThat(house.count(months("event", 3))).isEqualTo(1);
    }

    @Test
    void aMonthThatCannotBeMadeNowStopsNobody() {
        house.owner.sql("DROP TABLE " + months("event", 3)).update();
        try (var report = new Hand(house.transactions)) {
            report.begin();
            report.does(() -> house.program
                    .sql("SELECT count(*) FROM shared.event e")
                    .query(Long.class)
                    .single());
            upkeep.prepare();
            assertThatThrownBy(() -> house.count(months("event", 3))).hasStackTraceContaining("does not exist");
        }
        upkeep.prepare();
        assertThat(house.count(months("event", 3))).isZero();
    }

    private String months(String parent, int ahead) {
        return house.owner
                .sql(
                        "SELECT 'shared.' || :parent || to_char(now() AT TIME ZONE 'Asia/Ho_Chi_Minh' + make_interval(months => :ahead), '_YYYY_MM')")
                .param("parent", parent)
                .param("ahead", ahead)
                .query(String.class)
                .single();
    }

    @Test
    void aMonthBeginsAtMidnightInVietNam() {
        house.owner
                .sql("SELECT 1 FROM shared.make_month('event', '2020-05-01') m")
                .query(Integer.class)
                .single();
        assertThat(house.owner.sql("""
                SELECT pg_get_expr(c.relpartbound, c.oid) LIKE '%2020-04-30 17:00:00+00%'
                FROM pg_class c, set_config('timezone', 'UTC', false)
                WHERE c.oid = to_regclass('shared.event_2020_05')
                """).query(Boolean.class).single()).isTrue();
    }

    @Test
    void rowsOfAMonthThatWasMissingAreKeptAndRead() {
        house.owner.sql("""
                INSERT INTO shared.event (at, name, subject, data)
                VALUES (now() + interval '2 years', 'test.counted', gen_random_uuid(), '{"number": 1}')
                """).update();
        assertThat(house.count("shared.event_default")).isEqualTo(1);
        house.owner
                .sql(
                        "SELECT 1 FROM shared.make_month('event', (date_trunc('month', now()) + interval '2 years')::date) m")
                .query(Integer.class)
                .single();
        var reader = new Collector();
        house.drain(reader);
        assertThat(reader.numbers()).containsExactly(1);
    }

    @Test
    void theProgramMayAskForUpkeepAndForNothingElse() {
        upkeep.prepare();
        assertThatThrownBy(() -> house.program
                        .sql("SELECT 1 FROM shared.make_month('event', '1999-01-01') m")
                        .query(Integer.class)
                        .list())
                .hasStackTraceContaining("permission denied for function make_month");
        assertThatThrownBy(() -> house.program
                        .sql("CREATE TABLE shared.mine (id integer)")
                        .update())
                .hasStackTraceContaining("permission denied for schema shared");
    }
}
