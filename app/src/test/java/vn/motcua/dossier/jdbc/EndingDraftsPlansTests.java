package vn.motcua.dossier.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.Plans;
import vn.motcua.TestDatabase;
import vn.motcua.dossier.usecase.DraftLifetime;

/** Twenty thousand drafts that were filed long ago, and some that were not: what is over is found without reading the others. */
class EndingDraftsPlansTests {
    private static final TestDatabase DATABASE = TestDatabase.fresh();
    private static final Plans PLANS = Plans.over(DATABASE.program());
    private static final Instant NOW = Instant.parse("2027-01-01T00:00:00Z");

    @BeforeAll
    static void fill() {
        JdbcClient.create(DATABASE.owner()).sql("""
                        INSERT INTO dossier.draft (id, owner, procedure, revision, desk, begun_at, saved_at, warned_at, dossier_id)
                        SELECT gen_random_uuid(), gen_random_uuid(), '1.001193', gen_random_uuid(), gen_random_uuid(), at, at,
                            CASE WHEN n % 2 = 0 THEN at + interval '80 days' END,
                            CASE WHEN n % 100 <> 0 AND n % 101 <> 0 THEN gen_random_uuid() END
                        FROM generate_series(1, 20000) n, LATERAL (SELECT timestamptz '2026-01-01' + n * interval '10 minutes' AS at) t
                        """).update();
        JdbcClient.create(DATABASE.owner()).sql("ANALYZE dossier.draft").update();
    }

    @AfterAll
    static void close() {
        DATABASE.close();
    }

    @Test
    void whatIsOverIsFoundByItsTimeAlone() {
        var ending = new EndingDraftsInDatabase(JdbcClient.create(PLANS.source()), new DraftLifetime(90, 14));
        assertThat(ending.lockToWarn(NOW, 50)).hasSize(50);
        assertThat(ending.lockOver(NOW, 50)).hasSize(50);
        var taken = PLANS.taken();
        assertThat(taken).hasSize(2).allSatisfy(plan -> assertThat(plan).doesNotContain("Seq Scan", "Sort"));
        assertThat(taken.getFirst()).contains("Index Scan using draft_unwarned");
        assertThat(taken.getLast()).contains("Index Scan using draft_warned");
    }
}
