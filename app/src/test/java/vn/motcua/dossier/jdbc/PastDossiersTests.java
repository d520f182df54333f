package vn.motcua.dossier.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.Plans;
import vn.motcua.TestDatabase;
import vn.motcua.catalogue.Channel;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.catalogue.spi.PastDossier;
import vn.motcua.catalogue.spi.PastDossiers;
import vn.motcua.organisation.spi.Affected;
import vn.motcua.organisation.spi.Reorganisation;
import vn.motcua.shared.AgencyId;
import vn.motcua.shared.VietnamTime;

/** Forty thousand dossiers, one every ten minutes, every tenth of one procedure; every other one of them was accepted. */
class PastDossiersTests {
    private static final Instant FIRST = Instant.parse("2026-01-05T00:00:00Z");
    private static final Duration BETWEEN = Duration.ofMinutes(10);
    private static final ProcedureCode BIRTH = new ProcedureCode("1.001193");
    private static final Instant UNTIL = FIRST.plus(Duration.ofDays(200));
    private static final AgencyId ENDING = new AgencyId(new UUID(0, 7));
    private static final TestDatabase DATABASE = TestDatabase.fresh();
    private static final Plans PLANS = Plans.over(DATABASE.program());
    private static final PastDossiers PAST = new PastDossiersInDatabase(JdbcClient.create(PLANS.source()));

    @BeforeAll
    static void file() {
        JdbcClient.create(DATABASE.owner())
                .sql(FILED)
                .param("first", FIRST.toEpochMilli())
                .param("between", BETWEEN.toMillis())
                .update();
    }

    @AfterAll
    static void close() {
        DATABASE.close();
    }

    @Test
    void thoseOfTheProcedureThatWereAcceptedAreReadNewestFirst() {
        var from = UNTIL.minus(BETWEEN.multipliedBy(50));
        assertThat(PAST.received(BIRTH, from, UNTIL)).containsExactly(came(28_780), came(28_760));
        assertThat(PAST.received(new ProcedureCode("1.001194"), from, UNTIL)).isEmpty();
        assertThat(PAST.received(BIRTH, UNTIL, UNTIL)).isEmpty();
    }

    /** What was filed before and after is not looked at, however much it is. */
    @Test
    void aMonthIsOneStretchOfThePrimaryKey() {
        PLANS.taken();
        assertThat(PAST.received(BIRTH, UNTIL.minus(Duration.ofDays(30)), UNTIL))
                .hasSize(216)
                .allMatch(dossier -> dossier.groups().isEmpty());
        assertThat(PLANS.taken())
                .singleElement()
                .asString()
                .contains("dossier_2026_pkey", "Index Cond: ((id >=")
                .doesNotContain("Seq Scan", "Sort", "dossier_2027");
    }

    @Test
    void theDossiersInHandOfAnAgencyThatEndsAreToldAndEachNeedsAPerson() {
        var affected = new DossiersOfEndingAgencies(JdbcClient.create(PLANS.source()));
        PLANS.taken();
        assertThat(affected.simulate(ending(Set.of(ENDING))))
                .containsExactly(new Affected.Effect("dossier.in-hand-of-ending", 200, 200));
        assertThat(PLANS.taken())
                .singleElement()
                .asString()
                .containsPattern("hand_(tray|by_field)")
                .doesNotContain("Seq Scan");
        assertThat(affected.simulate(ending(Set.of()))).isEmpty();
    }

    private static Reorganisation ending(Set<AgencyId> agencies) {
        return new Reorganisation(
                new UUID(0, 1), UNTIL.atZone(VietnamTime.ZONE).toLocalDate(), Set.of(), List.of(), agencies, List.of());
    }

    private static PastDossier came(int number) {
        var filed = FIRST.plus(BETWEEN.multipliedBy(number));
        return new PastDossier("H" + number, filed.plus(Duration.ofDays(1)), Channel.POSTAL, 1, Set.of());
    }

    private static final String FILED = """
            INSERT INTO dossier.dossier (id, public_code, secret, owner, desk, procedure, revision, situation, channel, assisted,
                answers, filed_at, code, accepted_at, accepted_by)
            SELECT CAST(lpad(to_hex(f.millis), 12, '0') || lpad(to_hex(f.n), 20, '0') AS uuid), 'T-2222-2222', '0000',
                   CAST(lpad('1', 32, '0') AS uuid), CAST(lpad('1', 32, '0') AS uuid),
                   CASE WHEN f.n % 10 = 0 THEN '1.001193' ELSE '1.001612' END, CAST(lpad('1', 32, '0') AS uuid),
                   1, 3, false, '{}', to_timestamp(f.millis / 1000),
                   CASE WHEN f.n % 20 = 0 THEN 'H' || f.n END,
                   CASE WHEN f.n % 20 = 0 THEN to_timestamp(f.millis / 1000) + interval '1 day' END,
                   CASE WHEN f.n % 20 = 0 THEN CAST(lpad('1', 32, '0') AS uuid) END
            FROM (SELECT n, :first + n * :between AS millis FROM generate_series(0, 39999) n) f;
            INSERT INTO dossier.hand (dossier_id, code, revision, stage, agency, role, since, procedure)
            SELECT d.id, d.public_code, d.revision, 'filed', CAST(lpad(to_hex(r.number % 200), 32, '0') AS uuid), 'specialist',
                   d.filed_at, d.procedure
            FROM (SELECT *, row_number() OVER (ORDER BY id) AS number FROM dossier.dossier) r
            JOIN dossier.dossier d ON d.id = r.id;
            ANALYZE dossier.dossier;
            ANALYZE dossier.hand
            """;
}
