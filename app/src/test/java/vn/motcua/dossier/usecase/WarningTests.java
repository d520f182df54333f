package vn.motcua.dossier.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.dossier.usecase.Town.citizen;
import static vn.motcua.dossier.usecase.Town.done;
import static vn.motcua.dossier.usecase.Town.errand;
import static vn.motcua.dossier.usecase.Town.officer;
import static vn.motcua.dossier.usecase.Town.reasoned;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.calendar.Calendars;
import vn.motcua.calendar.WorkingSpan;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierWarned;
import vn.motcua.dossier.model.Alarm;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.Ladder;
import vn.motcua.dossier.model.Rung;
import vn.motcua.dossier.model.Warning;
import vn.motcua.shared.Actor;
import vn.motcua.shared.AgencyId;
import vn.motcua.shared.Happened;
import vn.motcua.shared.PersonId;
import vn.motcua.shared.Role;
import vn.motcua.shared.Uuid7;

/** Whoever has a dossier, and then those above them, are told how far its promised time is: each rung once. */
class WarningTests {
    private static final Optional<String> LAND = Optional.of("Đất đai");
    private static final Town TOWN = new Town();
    private static final Actor CLERK = officer(Role.RECEPTION_CLERK, TOWN.desk);
    private static final Actor LEADER = officer(Role.LEADER, TOWN.commune);
    private static final JdbcClient JDBC = JdbcClient.create(TOWN.database().owner());

    private final WatchClocks watch = TOWN.bean(WatchClocks.class);
    private final ReceiveDossier receive = TOWN.bean(ReceiveDossier.class);
    private final Contents contents = TOWN.bean(Contents.class);
    private final Actor owner = citizen();

    @AfterAll
    static void close() {
        TOWN.close();
    }

    @Test
    void withThePromiseItsAlarmsAreSetByTheCalendar() throws Exception {
        var accepted = accepted();
        var given = accepted.acceptance().orElseThrow();
        var span = WorkingSpan.of(
                TOWN.bean(Calendars.class).of(TOWN.desk),
                given.at(),
                given.due().orElseThrow(),
                List.of());
        assertThat(toCome(accepted)).containsExactlyInAnyOrderElementsOf(Ladder.USUAL.alarms(span));
    }

    @Test
    void eachRungIsToldOnceHoweverOftenAndByHoweverManyNodesItIsLookedFor() throws Exception {
        var accepted = accepted();
        var half = at(accepted, Rung.HALF_GONE);
        watch.runAt(half.minusSeconds(1));
        assertThat(told(accepted)).isEmpty();
        var look = (Callable<Boolean>) () -> {
            watch.runAt(half);
            return true;
        };
        assertThat(Town.atOnce(List.of(look, look, look))).hasSize(3);
        assertThat(told(accepted)).containsExactly(Rung.HALF_GONE);
        assertThat(facts(accepted)).containsExactly("half-gone");
        assertThat(line(accepted).rung()).contains(Rung.HALF_GONE);

        watch.runAt(at(accepted, Rung.TO_SUPERIOR));
        assertThat(told(accepted)).containsExactlyInAnyOrderElementsOf(Rung.OF_PROMISE);
        assertThat(facts(accepted)).hasSize(Rung.OF_PROMISE.size()).doesNotHaveDuplicates();
        assertThat(line(accepted).rung()).contains(Rung.TO_SUPERIOR);
    }

    @Test
    void whileTheClockStandsStillNothingRingsAndWhatRangDoesNotRingAgain() throws Exception {
        var clerk = officer(Role.RECEPTION_CLERK, TOWN.city);
        var accepted = TOWN.accepted(TOWN.filed(owner, Town.BENEFIT, TOWN.city), clerk);
        watch.runAt(at(accepted, Rung.HALF_GONE));
        var custody = accepted.custody();
        var asked = done(receive.askForMore(reasoned(officer(custody.role(), custody.agency()), accepted)));
        assertThat(toCome(asked)).isEmpty();
        watch.runAt(accepted.due().orElseThrow().plus(Duration.ofDays(90)));
        assertThat(told(asked)).containsExactly(Rung.HALF_GONE);
        var resumed = done(TOWN.bean(CompleteDossier.class).complete(errand(owner, asked)));
        assertThat(toCome(resumed))
                .extracting(Alarm::rung)
                .containsExactlyInAnyOrder(
                        Rung.MOST_GONE, Rung.LAST_DAY, Rung.TO_HEAD, Rung.TO_LEADER, Rung.TO_SUPERIOR);
        watch.runAt(at(resumed, Rung.MOST_GONE));
        assertThat(facts(resumed)).startsWith("half-gone").contains("most-gone").doesNotHaveDuplicates();
    }

    @Test
    void aNewPromiseIsANewLadderAndAnEndTakesItAway() throws Exception {
        var accepted = accepted();
        watch.runAt(at(accepted, Rung.TO_HEAD));
        var days = 30;
        var sorry = done(TOWN.bean(PutOffDossier.class).putOff(reasoned(LEADER, accepted), days));
        assertThat(toCome(sorry)).extracting(Alarm::rung).containsExactlyInAnyOrderElementsOf(Rung.OF_PROMISE);
        assertThat(line(sorry).rung()).isEmpty();
        watch.runAt(at(sorry, Rung.HALF_GONE));
        assertThat(facts(sorry)).filteredOn("half-gone"::equals).hasSize(2);
        var withdrawn = done(TOWN.bean(EndDossier.class).withdraw(errand(owner, sorry)));
        assertThat(toCome(withdrawn)).isEmpty();
    }

    /** What somebody does right now may end the wait: it is passed by, and found once they are done. */
    @Test
    void aDossierThatSomebodyActsOnIsPassedByAndFoundByTheNextRound() throws Exception {
        var held = accepted();
        var other = accepted();
        var half = at(held, Rung.HALF_GONE);
        new TransactionTemplate(TOWN.bean(PlatformTransactionManager.class)).executeWithoutResult(_ -> {
            TOWN.bean(Dossiers.class).lock(held.id());
            CompletableFuture.runAsync(() -> watch.runAt(half.plusSeconds(60))).join();
            assertThat(told(held)).isEmpty();
            assertThat(told(other)).containsExactly(Rung.HALF_GONE);
        });
        watch.runAt(half.plusSeconds(60));
        assertThat(told(held)).containsExactly(Rung.HALF_GONE);
    }

    /** Eight hundred dossiers, two nodes, and rounds a minute apart while others hold some of them. */
    @Test
    void howeverManyTheyAreEachIsToldInTheRoundAfterItsTime() throws Exception {
        var random = new Random(20261122);
        var begin = Instant.parse("2027-06-01T01:00:00Z");
        JDBC.sql(MANY).param("begin", OffsetDateTime.parse(begin.toString())).update();
        for (var minute = 0; minute < 60; minute += 1 + random.nextInt(20)) {
            var now = begin.plusSeconds(60L * minute);
            var look = (Callable<Boolean>) () -> {
                watch.runAt(now);
                return true;
            };
            Town.atOnce(List.of(look, look));
            assertThat(count("a.rang_at IS NULL AND a.at <= :now", now)).isZero();
        }
        watch.runAt(begin.plusSeconds(3_600));
        assertThat(JDBC.sql("""
                        SELECT count(*) AS facts, count(DISTINCT e.subject || (e.data ->> 'rung')) AS rungs
                        FROM shared.event e
                        WHERE e.name = 'dossier.warned' AND e.data ->> 'code' LIKE 'T-MANY%'
                        """)
                        .query((row, _) -> List.of(row.getInt("facts"), row.getInt("rungs")))
                        .single())
                .containsExactly(1_600, 1_600);
    }

    @Test
    void whoIsToldStandsHigherOnEachRungAndNoRungIsEmpty() {
        assertThat(told(Rung.HALF_GONE, TOWN.commune, Role.SPECIALIST)).containsExactly("mau7@cuuha.example");
        assertThat(told(Rung.TO_HEAD, TOWN.commune, Role.SPECIALIST))
                .containsExactly("mau7@cuuha.example", "mau8@cuuha.example");
        assertThat(told(Rung.TO_HEAD, TOWN.desk, Role.RECEPTION_CLERK))
                .containsExactly("mau3@cuuha.example", "mau4@cuuha.example");
        assertThat(told(Rung.TO_LEADER, TOWN.commune, Role.SPECIALIST)).containsExactly("mau9@cuuha.example");
        assertThat(told(Rung.TO_LEADER, TOWN.desk, Role.RECEPTION_CLERK))
                .as("a desk's leader is the commune's")
                .containsExactly("mau9@cuuha.example");
        assertThat(told(Rung.LAST_DAY, TOWN.department, Role.DIVISION_HEAD))
                .as("no head of a division there")
                .containsExactly("mau20@cuuha.example");
    }

    @Test
    void aLetterNamesCodesAndTimesTheFarthestFirst() {
        var due = Instant.parse("2026-12-11T10:00:00Z");
        var warned = List.of(
                new DossierWarned(id(), "Y99-1", "half-gone", due, TOWN.commune, Role.SPECIALIST, LAND),
                new DossierWarned(id(), "Y99-2", "to-leader", due, TOWN.commune, Role.SPECIALIST, LAND));
        var words = TOWN.bean(WarningLetters.class).about(new PersonId(UUID.randomUUID()), warned);
        assertThat(words.subject()).startsWith("2 hồ sơ");
        assertThat(words.text())
                .containsSubsequence("Y99-2: Quá hạn, đã báo lãnh đạo", "Y99-1: Đã dùng 50 % thời hạn", "lời xin lỗi");
    }

    @Test
    void whatRangTogetherIsOneLetterToEach() {
        var rang =
                Stream.of(900_001L, 900_002L, 900_003L).map(WarningTests::rang).toList();
        new TransactionTemplate(TOWN.bean(PlatformTransactionManager.class))
                .executeWithoutResult(_ -> TOWN.bean(WarnOfficers.class).read(rang));
        assertThat(JDBC.sql(
                                "SELECT m.body_text FROM notification.message m WHERE m.dedupe_key LIKE 'dossier.warnings 900001 %'")
                        .query((row, _) -> row.getString(1))
                        .list())
                .as("to who has them and to the head of the division")
                .hasSize(2)
                .allSatisfy(text -> assertThat(text).contains("Y99-900001", "Y99-900002", "Y99-900003"));
    }

    private static Happened rang(long number) {
        var data = JsonMapper.builder()
                .build()
                .valueToTree(new DossierWarned(
                        id(), "Y99-" + number, "to-head", Instant.now(), TOWN.commune, Role.SPECIALIST, LAND));
        return new Happened(
                number, Instant.now(), "dossier.warned", UUID.randomUUID(), Optional.empty(), Optional.empty(), data);
    }

    private static DossierId id() {
        return new DossierId(Uuid7.at(Instant.now()));
    }

    private static List<String> told(Rung rung, AgencyId agency, Role role) {
        var warned = new DossierWarned(id(), "Y99-1", rung.key(), Instant.EPOCH, agency, role, LAND);
        return TOWN.bean(Superiors.class).of(warned, TOWN.today()).stream()
                .map(addressee -> addressee.to().value())
                .toList();
    }

    private Dossier accepted() throws Exception {
        return TOWN.accepted(TOWN.filed(owner, Town.BUSINESS, TOWN.desk), CLERK);
    }

    private static List<Alarm> toCome(Dossier dossier) {
        return JDBC.sql("SELECT a.rung, a.at FROM dossier.alarm a WHERE a.dossier_id = :id AND a.rang_at IS NULL")
                .param("id", dossier.id().value())
                .query((row, _) -> new Alarm(
                        Rung.of(row.getString("rung")),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
    }

    private static Instant at(Dossier dossier, Rung rung) {
        return toCome(dossier).stream()
                .filter(alarm -> alarm.rung() == rung)
                .findFirst()
                .orElseThrow()
                .at();
    }

    private List<Rung> told(Dossier dossier) {
        return contents.of(dossier.id()).warnings().stream().map(Warning::rung).toList();
    }

    private static List<String> facts(Dossier dossier) {
        return JDBC.sql("""
                        SELECT e.data ->> 'rung' FROM shared.event e
                        WHERE e.subject = :id AND e.name = 'dossier.warned'
                        ORDER BY e.id
                        """)
                .param("id", dossier.id().value())
                .query((row, _) -> row.getString(1))
                .list();
    }

    private static Inboxes.Line line(Dossier dossier) {
        var tray = new Tray(dossier.custody().agency(), dossier.custody().role());
        return TOWN.bean(Inboxes.class).at(tray.agency(), List.of(tray), new Inboxes.Page(0, 1000)).stream()
                .filter(line -> line.id().equals(dossier.id()))
                .findFirst()
                .orElseThrow();
    }

    private static int count(String which, Instant now) {
        return JDBC.sql("SELECT count(*) FROM dossier.alarm a WHERE " + which)
                .param("now", OffsetDateTime.parse(now.toString()))
                .query(Integer.class)
                .single();
    }

    /** Two alarms each within the hour, at the same second or not. */
    private static final String MANY = """
            INSERT INTO dossier.dossier
                (id, public_code, secret, owner, desk, procedure, revision, situation, channel, assisted, answers, filed_at)
            SELECT CAST('0199' || lpad(to_hex(n), 28, '0') AS uuid), 'T-2222-2222', '0000', CAST(lpad('1', 32, '0') AS uuid),
                   CAST(lpad('5', 32, '0') AS uuid), '1.001193', CAST(lpad('1', 32, '0') AS uuid), 0, 2, false, '{}', now()
            FROM generate_series(1, 800) n;
            INSERT INTO dossier.hand (dossier_id, code, revision, stage, step, agency, role, since, procedure, due)
            SELECT d.id, 'T-MANY-' || d.id, d.revision, 'in-hand', 1, d.desk, 'specialist', now(), d.procedure, '2027-06-01'
            FROM dossier.dossier d
            WHERE d.public_code = 'T-2222-2222';
            INSERT INTO dossier.alarm (dossier_id, promise, rung, at)
            SELECT h.dossier_id, 1, r.rung, CAST(:begin AS timestamptz) + make_interval(mins => CAST((r.n * 37 + row_number() OVER ()) % 60 AS int))
            FROM dossier.hand h CROSS JOIN (VALUES ('half-gone', 1), ('to-head', 2)) r (rung, n)
            WHERE h.code LIKE 'T-MANY%'
            """;
}
