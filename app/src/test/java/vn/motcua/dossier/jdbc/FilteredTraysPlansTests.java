package vn.motcua.dossier.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.Plans;
import vn.motcua.TestDatabase;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.dossier.model.Stage;
import vn.motcua.dossier.usecase.Inboxes.Page;
import vn.motcua.dossier.usecase.SavedViews;
import vn.motcua.dossier.usecase.SavedViews.Strained;
import vn.motcua.dossier.usecase.Sieve;
import vn.motcua.dossier.usecase.Tray;
import vn.motcua.dossier.usecase.TrayFilter;
import vn.motcua.shared.AgencyId;
import vn.motcua.shared.PersonId;
import vn.motcua.shared.Role;

/** Fifty agencies with work in hand beside years of what has ended: whatever is asked for, one tray is read. */
class FilteredTraysPlansTests {
    private static final TestDatabase DATABASE = TestDatabase.fresh();
    private static final Plans PLANS = Plans.over(DATABASE.program());
    private static final JdbcClient OWNER = JdbcClient.create(DATABASE.owner());
    private static final Tray TRAY = new Tray(new AgencyId(new UUID(0, 7)), Role.SPECIALIST);
    private static final PersonId HOLDER = new PersonId(new UUID(0, 2));
    private static final Instant NOW = Instant.parse("2026-06-01T00:00:00Z");

    private final TraysInDatabase trays = new TraysInDatabase(new NamedParameterJdbcTemplate(PLANS.source()));

    @BeforeAll
    static void fill() {
        // What the rows lead to is no matter here, so nothing checks whether it is there. They lie in the default
        // partitions.
        OWNER.sql("""
                        DO $$ BEGIN
                        SET LOCAL session_replication_role = replica;
                        INSERT INTO dossier.dossier
                            (id, public_code, secret, owner, desk, procedure, revision, situation, channel, assisted, answers, filed_at)
                        SELECT lpad(to_hex(n), 32, '0')::uuid, 'T-2222-2222', '0000', gen_random_uuid(),
                            lpad(to_hex(1 + n % 50), 32, '0')::uuid, '1.001193', gen_random_uuid(), 0, 1 + n / 50 % 2, false, '{}', now()
                        FROM generate_series(1, 60000) n;
                        INSERT INTO dossier.assignment (dossier_id, number, at, by, agency, role, person, reason)
                        SELECT lpad(to_hex(n), 32, '0')::uuid, k, now(), gen_random_uuid(),
                            lpad(to_hex(1 + n % 50), 32, '0')::uuid, 'specialist', lpad(to_hex(n / 50 % 4), 32, '0')::uuid, 'Một'
                        FROM generate_series(1, 60000) n, generate_series(1, 2) k
                        WHERE n / 50 % 4 > 0;
                        INSERT INTO dossier.hand (dossier_id, code, revision, stage, step, agency, role, since, procedure, field, due)
                        SELECT lpad(to_hex(n), 32, '0')::uuid, 'Y99-' || n, gen_random_uuid(), 'in-hand', 1,
                            lpad(to_hex(1 + n % 50), 32, '0')::uuid, 'specialist', now(), '1.00119' || n / 50 % 8, 'Hộ tịch',
                            timestamptz '2026-05-30' + n % 100 * interval '3 hours'
                        FROM generate_series(1, 10000) n;
                        END $$
                        """).update();
        OWNER.sql("ANALYZE dossier.hand, dossier.assignment, dossier.dossier").update();
    }

    @AfterAll
    static void close() {
        DATABASE.close();
    }

    @ParameterizedTest
    @CsvSource({
        "procedure, 1.001193, 25",
        "due, late, 100",
        "due, in-time, 100",
        "holder, mine, 50",
        "holder, nobody, 50",
        "channel, online, 100",
    })
    void oneTrayIsReadAndNothingThatHasEnded(String key, String slug, int fitting) {
        var filter = TrayFilter.read(Map.of(key, slug));
        var opened = trays.open(TRAY, new Sieve(filter, Optional.of(HOLDER), NOW), Page.of(0), List.of(TRAY));
        assertThat(opened.lines()).hasSize(25);
        assertThat(opened.tallies()).extracting(Tray.Tally::all).containsExactly(200);
        assertThat(opened.found())
                .singleElement()
                .satisfies(tally -> assertThat(tally.stage()).isEqualTo(Stage.IN_HAND))
                .satisfies(tally -> assertThat(tally.all()).isEqualTo(fitting));
        assertThat(PLANS.taken())
                .hasSize(3)
                .allSatisfy(plan -> assertThat(plan)
                        .contains("hand_tray_of_service")
                        .doesNotContain(
                                "Seq Scan on hand",
                                "Seq Scan on dossier_default",
                                "Seq Scan on assignment_default",
                                "hashed"));
    }

    @Test
    void viewsAreCountedSoFarAndNoFurther() {
        var views = new SavedViewsInDatabase(
                JdbcClient.create(PLANS.source()), new NamedParameterJdbcTemplate(PLANS.source()));
        var counts = views.count(List.of("", "holder=mine", "holder=nobody&channel=postal", "due=late").stream()
                .map(text -> new Strained(
                        TRAY, new Sieve(TrayFilter.read(TrayFilter.split(text)), Optional.of(HOLDER), NOW)))
                .toList());
        assertThat(counts).containsExactly(SavedViews.COUNTED, 50, 0, SavedViews.COUNTED);
        assertThat(PLANS.taken())
                .hasSize(4)
                .allSatisfy(plan -> assertThat(plan)
                        .contains("hand_tray_of_service", "Limit")
                        .doesNotContain("Seq Scan on hand", "Seq Scan on dossier_default", "Seq Scan on assignment"));
    }

    @Test
    void theProceduresToChooseFromAreThoseOfTheTray() {
        assertThat(trays.procedures(TRAY)).hasSize(8).contains(new ProcedureCode("1.001193"));
        assertThat(PLANS.taken())
                .singleElement()
                .asString()
                .contains("hand_tray_of_service")
                .doesNotContain("Seq Scan on hand");
    }
}
