package vn.motcua.dossier.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.Plans;
import vn.motcua.TestDatabase;
import vn.motcua.dossier.model.Stage;
import vn.motcua.dossier.usecase.Inboxes.Page;
import vn.motcua.dossier.usecase.Tray;
import vn.motcua.shared.AgencyId;
import vn.motcua.shared.Role;

/** Twenty thousand open dossiers of two hundred agencies: one tray is read without the others. */
class InboxPlansTests {
    private static final Tray TRAY = new Tray(new AgencyId(new UUID(0, 7)), Role.SPECIALIST);

    @Test
    void aTrayIsReadInTheOrderOfItsIndexAndCountedByIt() {
        try (var database = TestDatabase.fresh()) {
            JdbcClient.create(database.owner()).sql(OPEN).update();
            var plans = Plans.over(database.program());
            var inboxes = new InboxesInDatabase(JdbcClient.create(plans.source()));
            assertThat(inboxes.in(TRAY, Optional.empty(), Page.of(0))).hasSize(25);
            assertThat(inboxes.in(TRAY, Optional.of(Stage.FILED), Page.of(0))).hasSize(25);
            assertThat(inboxes.tally(TRAY, Instant.parse("2027-01-01T00:00:00Z")))
                    .containsExactly(new Tray.Tally(TRAY, Stage.FILED, 100, 100));
            var taken = plans.taken();
            assertThat(taken).hasSize(3);
            assertThat(taken)
                    .allSatisfy(plan -> assertThat(plan).contains("hand_inbox").doesNotContain("Seq Scan on hand"));
            assertThat(taken.subList(0, 2)).allSatisfy(plan -> assertThat(plan).doesNotContain("Sort", "dossier_2026"));
        }
    }

    private static final String OPEN = """
            INSERT INTO dossier.dossier
                (id, public_code, secret, owner, desk, procedure, revision, situation, channel, assisted, answers, filed_at)
            SELECT CAST(lpad(to_hex(n), 32, '0') AS uuid), 'T-2222-2222', '0000', CAST(lpad('1', 32, '0') AS uuid),
                   CAST(lpad(to_hex(n % 200), 32, '0') AS uuid), '1.001193', CAST(lpad('1', 32, '0') AS uuid),
                   0, 2, false, '{}', now()
            FROM generate_series(1, 20000) n;
            INSERT INTO dossier.hand (dossier_id, code, revision, stage, agency, role, since, procedure, due)
            SELECT d.id, d.public_code, d.revision, 'filed', d.desk, 'specialist', now(), d.procedure, '2026-11-23'
            FROM dossier.dossier d;
            ANALYZE dossier.dossier;
            ANALYZE dossier.hand
            """;
}
