package vn.motcua.dossier.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.Plans;
import vn.motcua.TestDatabase;
import vn.motcua.shared.AgencyId;

/** Fifty agencies with work in hand, and years of what has ended: who has how much is read from what is open at one of them. */
class WorkloadsPlansTests {
    private static final TestDatabase DATABASE = TestDatabase.fresh();
    private static final Plans PLANS = Plans.over(DATABASE.program());
    private static final JdbcClient OWNER = JdbcClient.create(DATABASE.owner());
    private static final AgencyId AGENCY = new AgencyId(new UUID(0, 7));
    private static final Instant NOW = Instant.parse("2026-06-01T00:00:00Z");

    private final WorkloadsInDatabase workloads =
            new WorkloadsInDatabase(new NamedParameterJdbcTemplate(PLANS.source()));

    @BeforeAll
    static void fill() {
        // What the rows lead to is no matter here, so nothing checks whether it is there. They lie in the default
        // partitions.
        OWNER.sql("""
                        DO $$ BEGIN
                        SET LOCAL session_replication_role = replica;
                        INSERT INTO dossier.assignment (dossier_id, number, at, by, agency, role, person, reason)
                        SELECT lpad(to_hex(n), 32, '0')::uuid, k, now(), gen_random_uuid(),
                            lpad(to_hex(1 + n % 50), 32, '0')::uuid, 'specialist', lpad(to_hex(n / 50 % 4), 32, '0')::uuid, 'Một'
                        FROM generate_series(1, 60000) n, generate_series(1, 2) k;
                        INSERT INTO dossier.passage (dossier_id, number, at, verb, by, stage, step, agency, role)
                        SELECT lpad(to_hex(n), 32, '0')::uuid, k, now(), 'hand-on', gen_random_uuid(), 'in-hand', 1,
                            lpad(to_hex(1 + n % 50), 32, '0')::uuid, 'specialist'
                        FROM generate_series(1, 60000) n, generate_series(1, 2) k;
                        INSERT INTO dossier.outcome (dossier_id, version, wording, written_at, written_by)
                        SELECT lpad(to_hex(n), 32, '0')::uuid, 1, 'Một', now(), gen_random_uuid()
                        FROM generate_series(1, 60000) n;
                        INSERT INTO dossier.hand (dossier_id, code, revision, stage, step, agency, role, since, procedure, field, due)
                        SELECT lpad(to_hex(n), 32, '0')::uuid, 'Y99-' || n, gen_random_uuid(), 'in-hand', 1,
                            lpad(to_hex(1 + n % 50), 32, '0')::uuid, 'specialist', now(), '1.001193', 'Hộ tịch',
                            timestamptz '2026-05-30' + n % 100 * interval '1 hour'
                        FROM generate_series(1, 10000) n;
                        END $$
                        """).update();
        OWNER.sql("ANALYZE dossier.hand, dossier.assignment, dossier.passage, dossier.outcome")
                .update();
    }

    @AfterAll
    static void close() {
        DATABASE.close();
    }

    @Test
    void whatIsInHandAtOneAgencyIsReadAndNothingThatHasEnded() {
        var load = workloads.at(AGENCY, false, NOW, NOW.plusSeconds(86_400));
        assertThat(load.sums()).hasSize(4).allMatch(sum -> sum.count().open() == 50);
        assertThat(load.given()).hasSize(200).allMatch(given -> given.acted().size() == 2);
        assertThat(load.sums().stream().mapToInt(sum -> sum.count().late()).sum())
                .isPositive();
        assertThat(PLANS.taken())
                .hasSize(2)
                .allSatisfy(plan -> assertThat(plan)
                        .contains("hand_tray_of_service", "(dossier_id = h.dossier_id)")
                        .doesNotContain(
                                "Seq Scan on hand", "Seq Scan on assignment_default", "Seq Scan on passage_default")
                        .doesNotContain("Seq Scan on outcome_default", "hashed"));
    }

    @Test
    void anotherWorldIsNotPassedBy() {
        assertThat(workloads.at(AGENCY, true, NOW, NOW).sums()).isEmpty();
        assertThat(PLANS.taken()).allSatisfy(plan -> assertThat(plan).contains("hand_tray_of_practice"));
    }
}
