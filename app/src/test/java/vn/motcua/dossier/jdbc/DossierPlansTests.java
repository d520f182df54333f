package vn.motcua.dossier.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.Plans;
import vn.motcua.TestDatabase;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.model.Likeness;
import vn.motcua.dossier.model.Stage;
import vn.motcua.dossier.usecase.Inboxes.Line;
import vn.motcua.dossier.usecase.Inboxes.Page;
import vn.motcua.dossier.usecase.Likenesses;
import vn.motcua.dossier.usecase.Sieve;
import vn.motcua.dossier.usecase.Tray;
import vn.motcua.dossier.usecase.TrayFilter;
import vn.motcua.shared.AgencyId;
import vn.motcua.shared.PersonId;
import vn.motcua.shared.Role;

/** Twenty thousand open dossiers of two hundred agencies: what everybody asks for is found without reading the others. */
class DossierPlansTests {
    private static final Tray TRAY = new Tray(new AgencyId(new UUID(0, 7)), Role.SPECIALIST);
    private static final TestDatabase DATABASE = TestDatabase.fresh();
    private static final Plans PLANS = Plans.over(DATABASE.program());
    private static final NamedParameterJdbcTemplate NAMED = new NamedParameterJdbcTemplate(PLANS.source());
    private static final JdbcClient JDBC = JdbcClient.create(NAMED);

    @BeforeAll
    static void fill() {
        JdbcClient.create(DATABASE.owner()).sql(OPEN).update();
    }

    @AfterAll
    static void close() {
        DATABASE.close();
    }

    @Test
    void aTrayIsReadInTheOrderOfItsIndexAndCountedByIt() {
        var trays = new TraysInDatabase(NAMED);
        var now = Instant.parse("2027-01-01T00:00:00Z");
        var opened = trays.open(TRAY, Sieve.open(now), Page.of(0), List.of(TRAY));
        assertThat(opened.lines()).hasSize(25);
        assertThat(opened.tallies()).containsExactly(new Tray.Tally(TRAY, Stage.FILED, 100, 100));
        var filed = trays.open(TRAY, filed(now), Page.of(0), List.of());
        assertThat(filed.lines()).hasSize(25);
        var taken = PLANS.taken();
        assertThat(taken).hasSize(3);
        assertThat(taken)
                .allSatisfy(plan ->
                        assertThat(plan).contains("hand_tray_of_service").doesNotContain("Seq Scan on hand"));
        assertThat(List.of(taken.getFirst(), taken.getLast()))
                .allSatisfy(plan ->
                        assertThat(plan).contains("Index Scan using hand_tray").doesNotContain("dossier_2026"));
    }

    @Test
    void aTrayTakenAlongInStretchesIsWholeAndInItsOrder() {
        var trays = new TraysInDatabase(NAMED);
        var every = Sieve.open(Instant.EPOCH);
        var taken = new ArrayList<Line>();
        var stretch = trays.after(TRAY, Stage.FILED, every, Optional.empty(), 30);
        while (!stretch.isEmpty()) {
            taken.addAll(stretch);
            stretch = trays.after(TRAY, Stage.FILED, every, Optional.of(stretch.getLast()), 30);
        }
        var whole = trays.open(TRAY, filed(Instant.EPOCH), new Page(0, 200), List.of());
        assertThat(taken).hasSize(100).isEqualTo(whole.lines());
        assertThat(PLANS.taken())
                .hasSize(6)
                .allSatisfy(plan ->
                        assertThat(plan).contains("hand_tray_of_service").doesNotContain("Seq Scan on hand"));
    }

    /** Those of another field, however many, are passed by unread; a post for every field asks as if there were none. */
    @Test
    void aLimitedTrayIsReadFieldByField() {
        var limited = new Tray(TRAY.agency(), TRAY.role(), Set.of("Hộ tịch", "Nuôi con nuôi"));
        var now = Instant.parse("2027-01-01T00:00:00Z");
        var opened = new TraysInDatabase(NAMED).open(limited, Sieve.open(now), Page.of(0), List.of(limited));
        assertThat(opened.lines()).hasSize(25);
        assertThat(opened.tallies()).containsExactly(new Tray.Tally(limited, Stage.FILED, 50, 50));
        var inboxes = new InboxesInDatabase(JDBC);
        assertThat(inboxes.at(TRAY.agency(), List.of(limited), new Page(1, 40))).hasSize(10);
        assertThat(inboxes.countAt(TRAY.agency(), List.of(limited))).isEqualTo(50);
        var clerk = new Tray(TRAY.agency(), Role.RECEPTION_CLERK);
        assertThat(inboxes.at(TRAY.agency(), List.of(clerk, limited), Page.of(0)))
                .hasSize(25);
        assertThat(PLANS.taken())
                .hasSize(5)
                .allSatisfy(plan -> assertThat(plan).contains("hand_by_field").doesNotContain("Seq Scan on hand"));
    }

    @Test
    void theTrayOfThoseWhoPractiseHasAnIndexOfItsOwn() {
        var tray = new Tray(TRAY.agency(), TRAY.role(), Set.of(), true);
        var now = Instant.parse("2027-01-01T00:00:00Z");
        var opened = new TraysInDatabase(NAMED).open(tray, Sieve.open(now), Page.of(0), List.of(tray));
        assertThat(opened.lines()).isEmpty();
        assertThat(PLANS.taken())
                .allSatisfy(plan -> assertThat(plan)
                        .contains("hand_tray_of_practice")
                        .doesNotContain("hand_tray_of_service", "Seq Scan on hand"));
    }

    @Test
    void trackingFindsADossierByItsCodeAndAGuesserByTheirSeal() {
        var secrets = new SecretsInDatabase(NAMED);
        var locked = secrets.lock("T-77", "line 10.0.0.1");
        assertThat(locked.held()).isPresent();
        assertThat(locked.target())
                .isEqualTo("code " + locked.held().orElseThrow().dossier());
        secrets.remember("10.0.0.1", Instant.parse("2026-11-23T02:00:00Z"), Duration.ofHours(1));
        var taken = PLANS.taken();
        assertThat(taken).hasSize(4);
        assertThat(taken.getFirst()).contains("code_pkey", "dossier_default_pkey");
        assertThat(taken)
                .allSatisfy(plan -> assertThat(plan)
                        .doesNotContain("Seq Scan on code", "Seq Scan on dossier_default", "Seq Scan on guess g"));
        assertThat(taken.get(1)).contains("guess_pkey").doesNotContain("Seq Scan on guess t", "Seq Scan on guess l");
        assertThat(taken.getLast()).contains("guess_by_forgetting");
    }

    /** What has rung, and what is to come, is not looked at, however much it is. */
    @Test
    void whatIsOverIsFoundByItsTimeAndRungByItsDossiers() {
        var alarms = new AlarmsInDatabase(JDBC);
        var now = Instant.parse("2026-11-23T00:00:00Z");
        var over = alarms.lockOver(now, 200);
        assertThat(over).hasSize(9);
        assertThat(alarms.ring(over, now)).hasSize(9);
        var taken = PLANS.taken();
        assertThat(taken)
                .hasSize(2)
                .allSatisfy(plan -> assertThat(plan)
                        .doesNotContain(
                                "Seq Scan on alarm_default", "Seq Scan on dossier_default", "Seq Scan on hand"));
        assertThat(taken.getFirst())
                .contains("Index Scan using alarm_default_at_idx")
                .doesNotContain("->  Sort");
        assertThat(taken.get(1)).contains("alarm_default_pkey", "hand_pkey");
    }

    /** Thirteen small questions, each of which knows where to look. */
    @Test
    void whatLiesInAFolderIsFoundByItsDossier() {
        var contents = new ContentsInDatabase(NAMED);
        var id = new DossierId(new UUID(0, 13));
        contents.of(id);
        assertThat(PLANS.taken())
                .hasSize(13)
                .allSatisfy(plan ->
                        assertThat(plan).doesNotContain("Seq Scan on dossier_default", "Seq Scan on passage_default"));
        assertThat(contents.track(id)).isPresent();
        assertThat(PLANS.taken())
                .hasSize(4)
                .allSatisfy(plan ->
                        assertThat(plan).doesNotContain("Seq Scan on dossier_default", "Seq Scan on passage_default"));
    }

    @Test
    void thePromisesOfADeskAreFoundWithoutThoseOfOthers() {
        var promises = new RunningPromisesInDatabase(JDBC);
        promises.between(Instant.EPOCH, Instant.parse("2027-01-01T00:00:00Z"), Optional.of(TRAY.agency()));
        assertThat(PLANS.taken())
                .singleElement(STRING)
                .contains("dossier_default_desk_idx")
                .doesNotContain("Seq Scan on dossier_default", "Seq Scan on hand");
    }

    /** However many are open, and however many of one owner: as many are read as are told. */
    @Test
    void whatAsksForTheSameIsFoundByItsOwnerAndByWhomItIsAbout() {
        var likenesses = new LikenessesInDatabase(JDBC);
        var procedure = new ProcedureCode("1.001193");
        var owner = new PersonId(new UUID(0, 119));
        var alike = likenesses.alike(new Likeness(procedure, owner, false, Optional.of("child 7 2026-01-01")));
        assertThat(alike).hasSize(Likenesses.MOST);
        var self = new DossierId(new UUID(0, 13));
        assertThat(likenesses.found(self).alike()).hasSize(3).doesNotContain(self);
        var taken = PLANS.taken();
        assertThat(taken)
                .hasSize(2)
                .allSatisfy(plan -> assertThat(plan)
                        .contains("likeness_of_owner", "likeness_of_subject")
                        .doesNotContain("Seq Scan on likeness"));
        assertThat(taken.getLast()).contains("likeness_pkey");
    }

    /** Ten years of two hundred desks: what everybody looks at grows with the desks alone. */
    @Test
    void theFiguresAreReadFromTheirSumsWithoutTheMonths() {
        assertThat(new TalliesInDatabase(JDBC).altogether()).hasSize(200 * 5);
        assertThat(PLANS.taken()).singleElement(STRING).contains("tally_total").doesNotContain("on tally t");
    }

    private static Sieve filed(Instant now) {
        return new Sieve(TrayFilter.read(Map.of(TrayFilter.STAGE, "filed")), Optional.empty(), now);
    }

    private static final String OPEN = """
            INSERT INTO dossier.dossier
                (id, public_code, secret, owner, desk, procedure, revision, situation, channel, assisted, answers, filed_at)
            SELECT CAST(lpad(to_hex(n), 32, '0') AS uuid), 'T-2222-2222', '0000', CAST(lpad('1', 32, '0') AS uuid),
                   CAST(lpad(to_hex(n % 200), 32, '0') AS uuid), '1.001193', CAST(lpad('1', 32, '0') AS uuid),
                   0, 2, false, '{}', now()
            FROM generate_series(1, 20000) n;
            INSERT INTO dossier.hand (dossier_id, code, revision, stage, agency, role, since, procedure, due, field)
            SELECT d.id, d.public_code, d.revision, 'filed', d.desk, 'specialist', now(), d.procedure, '2026-11-23',
                   CASE WHEN d.id <= CAST(lpad(to_hex(10000), 32, '0') AS uuid) THEN 'Hộ tịch' ELSE 'Đất đai' END
            FROM dossier.dossier d;
            INSERT INTO dossier.likeness (dossier_id, procedure, owner, practice, subject, reason)
            SELECT CAST(lpad(to_hex(n), 32, '0') AS uuid), '1.001193',
                   CAST(lpad(to_hex(CASE WHEN n > 15000 THEN 119 ELSE 100000 + n END), 32, '0') AS uuid), false,
                   'child ' || n % 5000 || ' 2026-01-01', ''
            FROM generate_series(1, 20000) n;
            INSERT INTO dossier.alarm (dossier_id, promise, rung, at, rang_at)
            SELECT CAST(lpad(to_hex(n), 32, '0') AS uuid), 1, r.rung,
                   CAST('2026-11-23T00:00:00Z' AS timestamptz) + make_interval(secs => r.way * n),
                   CASE WHEN r.way < 0 AND n > 9 THEN now() END
            FROM generate_series(1, 20000) n CROSS JOIN (VALUES ('half-gone', -1), ('to-head', 1)) r (rung, way);
            INSERT INTO dossier.code (code, dossier_id)
            SELECT 'T-' || n, CAST(lpad(to_hex(n), 32, '0') AS uuid)
            FROM generate_series(1, 20000) n;
            INSERT INTO dossier.guess (seal, forgotten_at)
            SELECT sha256(convert_to(CAST(n AS text), 'UTF8')), now() + make_interval(secs => n)
            FROM generate_series(1, 20000) n;
            INSERT INTO dossier.tally (month, desk, item, count, last_at)
            SELECT CAST('2017-01-01' AS date) + make_interval(months => m), CAST(lpad(to_hex(d), 32, '0') AS uuid),
                   i, 1, now()
            FROM generate_series(0, 119) m, generate_series(1, 200) d,
                 unnest(ARRAY['direct', 'online', 'postal', 'on-time', 'late']) i;
            INSERT INTO dossier.tally_total (desk, item, count, last_at)
            SELECT t.desk, t.item, sum(t.count), max(t.last_at)
            FROM dossier.tally t
            GROUP BY t.desk, t.item;
            ANALYZE dossier.alarm;
            ANALYZE dossier.likeness;
            ANALYZE dossier.code;
            ANALYZE dossier.guess;
            ANALYZE dossier.tally;
            ANALYZE dossier.tally_total;
            ANALYZE dossier.dossier;
            ANALYZE dossier.hand
            """;
}
