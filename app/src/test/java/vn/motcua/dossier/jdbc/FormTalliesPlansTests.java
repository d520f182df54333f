package vn.motcua.dossier.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.Plans;
import vn.motcua.TestDatabase;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.dossier.usecase.FormTallies;
import vn.motcua.shared.AgencyId;

/** Two years of sums of fifty desks, and drafts that were nearly all filed: a question reads its own and passes by the others. */
class FormTalliesPlansTests {
    private static final TestDatabase DATABASE = TestDatabase.fresh();
    private static final Plans PLANS = Plans.over(DATABASE.program());
    private static final JdbcClient OWNER = JdbcClient.create(DATABASE.owner());
    private static final FormTallies.Scope OWN = new FormTallies.Scope(
            Set.of(new AgencyId(new UUID(0, 7))), List.of(YearMonth.of(2026, 2), YearMonth.of(2026, 1)));

    private final FormTallies tallies = new FormTalliesInDatabase(JdbcClient.create(PLANS.source()));

    @BeforeAll
    static void fill() {
        OWNER.sql("""
                        INSERT INTO dossier.form_tally (month, desk, item, procedure, revision, name, problem, count)
                        SELECT date '2025-01-01' + make_interval(months => m), lpad(to_hex(d), 32, '0')::uuid, i.item,
                            '1.' || lpad(p::text, 6, '0'), lpad(to_hex(p), 32, '0')::uuid, i.name, '', 3
                        FROM generate_series(0, 23) m, generate_series(1, 50) d, generate_series(1, 40) p,
                            (VALUES ('begun', ''), ('filed', ''), ('flawed', 'child-name'), ('spent', '9')) i (item, name)
                        """).update();
        OWNER.sql("""
                        INSERT INTO dossier.draft
                            (id, owner, procedure, revision, desk, begun_at, saved_at, dossier_id, measured, step)
                        SELECT gen_random_uuid(), gen_random_uuid(), '1.' || lpad((1 + n % 40)::text, 6, '0'), gen_random_uuid(),
                            lpad(to_hex(1 + n / 40 % 50), 32, '0')::uuid, at, at,
                            CASE WHEN n % 7 <> 0 THEN gen_random_uuid() END, true, 'child'
                        FROM generate_series(1, 60000) n, LATERAL (SELECT timestamptz '2026-01-01' + n * interval '1 minute' AS at) t
                        """).update();
        OWNER.sql("ANALYZE dossier.form_tally, dossier.draft").update();
    }

    @AfterAll
    static void close() {
        DATABASE.close();
    }

    @Test
    void theListReadsTheSumsOfItsDesksAndMonths() {
        assertThat(tallies.lines(OWN)).hasSize(80).allMatch(line -> line.count() == 6);
        assertThat(PLANS.taken())
                .singleElement()
                .asString()
                .contains("form_tally_pkey", "Index Cond: ((month = ANY")
                .doesNotContain("Seq Scan");
    }

    @Test
    void oneProcedureReadsItsOwn() {
        assertThat(tallies.sums(new ProcedureCode("1.000007"), OWN)).hasSize(4).allMatch(sum -> sum.count() == 6);
        assertThat(PLANS.taken())
                .singleElement()
                .asString()
                .contains("form_tally_pkey", "(procedure = ")
                .doesNotContain("Seq Scan", "Filter");
    }

    @Test
    void whatLiesIsFoundBesideWhatWasFiled() {
        assertThat(tallies.idle(new ProcedureCode("1.000008"), OWN, Instant.parse("2026-03-01T00:00:00Z")))
                .isNotEmpty();
        assertThat(PLANS.taken())
                .singleElement()
                .asString()
                .contains("draft_measured")
                .doesNotContain("Seq Scan");
    }
}
