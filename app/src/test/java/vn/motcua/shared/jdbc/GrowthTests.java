package vn.motcua.shared.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.shared.jdbc.House.Counted;

/** Five years of events, a thousand a month: what a reader does for the newest must not grow with the rest. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GrowthTests {
    private static final int MONTHS = 60;
    private static final int A_MONTH = 1000;
    private static final Pattern PAGES = Pattern.compile("Buffers: shared hit=(\\d+)(?: read=(\\d+))?");

    private House house;

    @BeforeAll
    void build() {
        house = new House();
        for (var parent : new String[] {"event", "journal"}) {
            house.owner
                    .sql("""
                    SELECT count(shared.make_month(:parent, (date_trunc('month', now()) - make_interval(months => m))::date))
                    FROM generate_series(1, :months) m
                    """)
                    .param("parent", parent)
                    .param("months", MONTHS)
                    .query(Long.class)
                    .single();
        }
        house.owner.sql("""
                INSERT INTO shared.event (at, name, subject, data)
                SELECT now() - make_interval(months => m) + make_interval(secs => n), 'test.counted', gen_random_uuid(), '{}'
                FROM generate_series(:months, 1, -1) m, generate_series(1, :many) n
                """).param("months", MONTHS).param("many", A_MONTH).update();
        house.owner.sql("""
                INSERT INTO shared.journal (at, action, outcome)
                SELECT now() - make_interval(months => m) + make_interval(secs => n), 'test.counted', 'DONE'
                FROM generate_series(:months, 1, -1) m, generate_series(1, :many) n
                """).param("months", MONTHS).param("many", A_MONTH).update();
        house.owner.sql("ANALYZE shared.event, shared.journal").update();
        house.cursors.open("test.collector");
    }

    @AfterAll
    void leave() {
        house.close();
    }

    /** The plan of the statement a reader runs, as it runs it. */
    private String plan(Position from, String since) {
        return house.transaction.execute(_ -> {
            house.cursors.look("test.collector");
            return String.join(
                    "\n",
                    house.program
                            .sql("EXPLAIN (ANALYZE, BUFFERS, COSTS OFF, TIMING OFF, SUMMARY OFF) " + Reading.AFTER)
                            .param("all", true)
                            .param("wants", new String[0])
                            .param("since", since)
                            .params(from.parameters())
                            .param("limit", 500)
                            .query(String.class)
                            .list());
        });
    }

    /** Where a reader stands that has this many events before it. */
    private Position behindBy(int events) {
        return house.owner
                .sql("""
                SELECT e.era, CAST(e.tx AS text) AS tx, e.id
                FROM shared.event e
                ORDER BY e.era DESC, e.tx DESC, e.id DESC
                OFFSET :events LIMIT 1
                """)
                .param("events", events)
                .query((row, _) -> Position.of(row))
                .single();
    }

    @Test
    void theNextEventsAreFoundByIndexInTheMonthsThatCanHoldThem() {
        var plan = plan(behindBy(50), "now");
        assertThat(plan)
                .contains("Index Scan")
                .doesNotContain("Seq Scan on event")
                .doesNotContain("->  Sort");
        assertThat(plan.split(" on event_"))
                .as("this month, three ahead, the default; yesterday's")
                .hasSizeBetween(6, 7);
        assertThat(pages(plan)).as(plan).isLessThan(40);
    }

    @ParameterizedTest
    @ValueSource(ints = {59_999, 30_000, 700})
    void aReaderFarBehindWalksTheIndexAndReadsNoMoreThanItsBatch(int behind) {
        var plan = plan(behindBy(behind), "-infinity");
        assertThat(plan)
                .contains("Merge Append")
                .doesNotContain("Seq Scan on event")
                .doesNotContain("->  Sort");
        // Two pages to see that a month has nothing, and the batch itself.
        assertThat(pages(plan)).as(plan).isLessThan(MONTHS * 3 + 500 + 40);
    }

    @Test
    void aReaderThatHasCaughtUpLeavesOutEarlierMonths() {
        var reader = new Collector();
        house.drain(reader);
        assertThat(reader.seen).hasSize(MONTHS * A_MONTH);
        // The mark of one batch is passed by the next that was told after it.
        for (var number = 1; number <= 3; number++) {
            house.tell(new Counted(new UUID(0, 1), number));
            house.drain(reader);
        }
        assertThat(house.owner.sql("""
                SELECT c.since BETWEEN now() - interval '25 hours' AND now() - interval '23 hours'
                FROM shared.cursor c
                WHERE c.reader = 'test.collector'
                """).query(Boolean.class).single()).isTrue();
        house.tell(new Counted(new UUID(0, 1), 4));
        house.drain(reader);
        assertThat(reader.seen).hasSize(MONTHS * A_MONTH + 4);
    }

    @Test
    void theChainIsBuiltAndWalkedOverManyMonths() {
        house.chainAll();
        assertThat(house.count("shared.journal_chain")).isEqualTo(house.count("shared.journal"));
    }

    private static long pages(String plan) {
        var matcher = PAGES.matcher(plan);
        assertThat(matcher.find()).as(plan).isTrue();
        return Long.parseLong(matcher.group(1)) + (matcher.group(2) == null ? 0 : Long.parseLong(matcher.group(2)));
    }
}
