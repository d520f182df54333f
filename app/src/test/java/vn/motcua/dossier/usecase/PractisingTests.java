package vn.motcua.dossier.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.dossier.usecase.Town.citizen;
import static vn.motcua.dossier.usecase.Town.done;
import static vn.motcua.dossier.usecase.Town.errand;
import static vn.motcua.dossier.usecase.Town.officer;
import static vn.motcua.dossier.usecase.Town.practising;
import static vn.motcua.dossier.usecase.Town.reasoned;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.calendar.spi.Promise;
import vn.motcua.catalogue.spi.PastDossier;
import vn.motcua.catalogue.spi.PastDossiers;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.RecountFigures;
import vn.motcua.dossier.model.Acceptance;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.Satisfaction;
import vn.motcua.dossier.model.Stage;
import vn.motcua.dossier.model.Tallied;
import vn.motcua.dossier.model.Verb;
import vn.motcua.shared.Access;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Decision;
import vn.motcua.shared.Decision.Why;
import vn.motcua.shared.Role;

/** What trainees do stays among them: nobody else sees it, nothing counts it, and every real number stays explained. */
class PractisingTests {
    private static final Town TOWN = new Town();
    private static final Actor CLERK = officer(Role.RECEPTION_CLERK, TOWN.desk);
    private static final Actor LEARNER = practising(officer(Role.RECEPTION_CLERK, TOWN.desk));

    private final Actor pupil = practising(citizen());
    private final PublicFigures figures = TOWN.bean(PublicFigures.class);

    @AfterAll
    static void close() {
        TOWN.close();
    }

    @Test
    void neitherWorldTouchesWhatIsTheOthers() throws Exception {
        var practice = TOWN.filed(pupil, Town.BUSINESS, TOWN.desk);
        var real = TOWN.filed(citizen(), Town.BUSINESS, TOWN.desk);
        assertThat(why(TOWN.accept(real, LEARNER))).isEqualTo(Why.ACCOUNT_PRACTISES);
        assertThat(why(TOWN.accept(practice, CLERK))).isEqualTo(Why.FOR_PRACTICE);
        var see = TOWN.bean(SeeDossier.class);
        assertThat(see.atWork(LEARNER, real.id())).isInstanceOf(SeeDossier.Outcome.NotAllowed.class);
        assertThat(see.atWork(CLERK, practice.id())).isInstanceOf(SeeDossier.Outcome.NotAllowed.class);
        assertThat(see.atWork(LEARNER, practice.id())).isInstanceOf(SeeDossier.Outcome.Seen.class);
        assertThat(TOWN.bean(Acts.class).open(CLERK, TOWN.folder(practice))).isEmpty();

        var find = TOWN.bean(FindDossier.class);
        assertThat(find.find(LEARNER, practice.code())).isEqualTo(new FindDossier.Outcome.Found(practice.id()));
        assertThat(find.find(LEARNER, real.code())).isEqualTo(new FindDossier.Outcome.Unknown());
        assertThat(find.find(CLERK, practice.code())).isEqualTo(new FindDossier.Outcome.Unknown());
    }

    @Test
    void anEmergencyOpensNothingOfPractice() throws Exception {
        var practice = TOWN.filed(pupil, Town.BUSINESS, TOWN.desk);
        var away = officer(Role.SPECIALIST, TOWN.city);
        var what = new Leave(DossierPolicy.OPEN_IN_EMERGENCY, TOWN.desk).over(practice);
        assertThat(TOWN.bean(Access.class).decide(away, DossierPolicy.OPEN_IN_EMERGENCY, what))
                .isInstanceOfSatisfying(
                        Decision.Refused.class,
                        refused -> assertThat(refused.why()).isEqualTo(Why.FOR_PRACTICE));
    }

    @Test
    void itIsTakenThroughAllItsStepsByThoseWhoPractise() throws Exception {
        var returned = returned(TOWN.accepted(TOWN.filed(pupil, Town.BIRTH, TOWN.desk), LEARNER), pupil);
        assertThat(TOWN.bean(RateDossier.class).rate(pupil, returned.id(), Satisfaction.SATISFIED))
                .isEqualTo(new RateDossier.Outcome.Rated());
        assertThat(TOWN.facts(returned)).isNotEmpty().allMatch(fact -> fact.startsWith("practice.dossier."));
        assertThat(ratings("dossier.rated", "practice.dossier.rated")).allMatch(name -> name.startsWith("practice."));
    }

    @Test
    void nobodyWhoServesIsWarnedOfItNorAskedToMoveItsPromise() throws Exception {
        var practice = TOWN.accepted(TOWN.filed(pupil, Town.BUSINESS, TOWN.desk), LEARNER);
        var real = TOWN.accepted(TOWN.filed(citizen(), Town.BUSINESS, TOWN.desk), CLERK);
        assertThat(alarms(practice)).isZero();
        assertThat(alarms(real)).isPositive();
        var running = TOWN.bean(PromisesOfDossiers.class).running(TOWN.today(), TOWN.today(), Optional.of(TOWN.desk));
        assertThat(running)
                .extracting(Promise::id)
                .contains(real.id().value())
                .doesNotContain(practice.id().value());
        var now = TOWN.bean(Clock.class).instant();
        assertThat(TOWN.bean(PastDossiers.class)
                        .received(Town.BUSINESS, now.minus(Duration.ofDays(1)), now.plus(Duration.ofDays(1))))
                .as("what a rehearsal is held with")
                .extracting(PastDossier::reference)
                .contains(real.code())
                .doesNotContain(practice.code());
    }

    @Test
    void whatTheProgramDoesWithItIsPracticeToo() throws Exception {
        var program = new Actor.Program("test");
        var practice = TOWN.filed(pupil, Town.BUSINESS, TOWN.desk);
        var real = TOWN.filed(citizen(), Town.BUSINESS, TOWN.desk);
        assertThat(Leave.actor(Verb.LET_PASS, program, practice).practises()).isTrue();
        assertThat(Leave.actor(Verb.LET_PASS, program, real)).isEqualTo(program);
    }

    /** Any mix of the two: the numbers, trays and figures are those of the real ones alone. */
    @Test
    void whateverIsPractisedTheOfficeCountsWhatItDid() throws Exception {
        var seed = System.nanoTime();
        var random = new Random(seed);
        TOWN.filed(pupil, Town.BIRTH, TOWN.desk);
        awaitFigures(told());
        var expected = new EnumMap<Tallied, Long>(Tallied.class);
        for (var item : Tallied.values()) {
            expected.put(item, figures.altogether().all().of(item));
        }
        var number = TOWN.lastNumber();
        var official = new ArrayList<String>();
        var practised = new ArrayList<String>();
        for (var round = 0; round < 14; round++) {
            var isPractice = random.nextBoolean();
            var accepted = lived(isPractice, random.nextInt(4), expected);
            accepted.ifPresent(code -> (isPractice ? practised : official).add(code));
        }
        assertThat(official).as("seed " + seed).containsExactlyElementsOf(numbers(number, official.size()));
        assertThat(practised).as("seed " + seed).allMatch(code -> code.startsWith("TAP-"));
        assertThat(TOWN.lastNumber()).isEqualTo(number + official.size());
        traysHoldTheirOwn();
        awaitFigures(expected);
        assertThat(TOWN.bean(RecountFigures.class).compare().differences())
                .as("seed " + seed)
                .isEmpty();
    }

    /** One dossier, so far as it gets; its official code, if it got one. */
    private Optional<String> lived(boolean isPractice, int far, Map<Tallied, Long> expected) throws Exception {
        var owner = isPractice ? practising(citizen()) : citizen();
        var counted = isPractice ? new EnumMap<Tallied, Long>(Tallied.class) : expected;
        var filed = TOWN.filed(owner, Town.BIRTH, TOWN.desk);
        if (far == 0) {
            return Optional.empty();
        }
        var accepted = TOWN.accepted(filed, isPractice ? LEARNER : CLERK);
        counted.merge(Tallied.ONLINE, 1L, Long::sum);
        if (far == 2) {
            done(TOWN.bean(EndDossier.class).withdraw(reasoned(owner, accepted)));
            counted.merge(Tallied.WITHDRAWN, 1L, Long::sum);
        }
        if (far == 3) {
            var returned = returned(accepted, owner);
            counted.merge(Tallied.ON_TIME, 1L, Long::sum);
            TOWN.bean(RateDossier.class).rate(owner, returned.id(), Satisfaction.NEUTRAL);
            counted.merge(Tallied.NEUTRAL, 1L, Long::sum);
        }
        return accepted.acceptance().map(Acceptance::code).map(DossierCode::value);
    }

    private List<String> numbers(int before, int many) {
        var codes = new ArrayList<String>();
        for (var number = before + 1; number <= before + many; number++) {
            codes.add(DossierCode.of("Y99.01.01", TOWN.today(), number).value());
        }
        return codes;
    }

    private void traysHoldTheirOwn() {
        var real = TOWN.inbox(CLERK, TOWN.desk);
        var practice = TOWN.inbox(LEARNER, TOWN.desk);
        assertThat(real).allMatch(id -> !isPractice(id));
        assertThat(practice).isNotEmpty().allMatch(PractisingTests::isPractice);
        var open = JdbcClient.create(TOWN.database().owner())
                .sql("SELECT count(*) FROM dossier.hand h WHERE h.agency = :desk AND h.role = 'reception-clerk'")
                .param("desk", TOWN.desk.value())
                .query(Integer.class)
                .single();
        assertThat(open).isEqualTo(real.size() + practice.size());
        var trays = TOWN.bean(SeeTrays.class);
        assertThat(trays.of(CLERK).orElseThrow().all()).isEqualTo(real.size());
        assertThat(trays.of(LEARNER).orElseThrow().all()).isEqualTo(practice.size());
        var asked = new Tray(TOWN.desk, Role.RECEPTION_CLERK, Set.of(), true);
        assertThat(trays.open(CLERK, new SeeTrays.Wish(Optional.of(asked), TrayFilter.NONE, Inboxes.Page.of(0), false)))
                .as("whatever the address says")
                .isInstanceOfSatisfying(
                        SeeTrays.Outcome.Opened.class,
                        opened -> assertThat(opened.content().lines())
                                .allMatch(line -> !line.code().startsWith("TAP-")));
    }

    private static boolean isPractice(DossierId id) {
        return TOWN.bean(Dossiers.class).find(id).orElseThrow().filing().isPractice();
    }

    /** What is told so far, whoever told it. */
    private static Map<Tallied, Long> told() {
        var accepted = JdbcClient.create(TOWN.database().owner())
                .sql("SELECT count(*) FROM shared.event e WHERE e.name = 'dossier.accepted'")
                .query(Long.class)
                .single();
        return Map.of(Tallied.ONLINE, accepted);
    }

    private void awaitFigures(Map<Tallied, Long> expected) {
        var clock = TOWN.bean(Clock.class);
        var end = clock.instant().plus(Duration.ofSeconds(30));
        while (!expected.entrySet().stream().allMatch(each -> counts(each.getKey()) >= each.getValue())) {
            assertThat(clock.instant()).as("counted in time").isBefore(end);
            Thread.onSpinWait();
        }
        expected.forEach(
                (item, count) -> assertThat(counts(item)).as(item.key()).isEqualTo(count));
    }

    private long counts(Tallied item) {
        return figures.altogether().all().of(item);
    }

    private Dossier returned(Dossier accepted, Actor owner) {
        var handle = TOWN.bean(HandleDossier.class);
        var now = accepted;
        while (now.standing().stage() != Stage.FINISHED) {
            var custody = now.custody();
            now = now.standing().stage() == Stage.DRAFT_SHOWN
                    ? done(TOWN.bean(AnswerDossier.class).confirm(errand(owner, now)))
                    : done(handle.handOn(
                            errand(like(owner, officer(custody.role(), custody.agency())), now),
                            "Khai sinh",
                            Optional.empty()));
        }
        return done(TOWN.bean(GiveOutResult.class)
                .giveOut(errand(like(owner, officer(Role.RECEPTION_CLERK, TOWN.desk)), now), Town.TO_OWNER));
    }

    private static Actor like(Actor owner, Actor officer) {
        return owner.practises() ? practising(officer) : officer;
    }

    private static Why why(Handled handled) {
        assertThat(handled).isInstanceOf(Handled.NotAllowed.class);
        return ((Handled.NotAllowed) handled).refused().why();
    }

    private static int alarms(Dossier dossier) {
        return JdbcClient.create(TOWN.database().owner())
                .sql("SELECT count(*) FROM dossier.alarm a WHERE a.dossier_id = :id")
                .param("id", dossier.id().value())
                .query(Integer.class)
                .single();
    }

    private static List<String> ratings(String... names) {
        return JdbcClient.create(TOWN.database().owner())
                .sql(
                        "SELECT e.name FROM shared.event e WHERE e.name IN (:names) AND e.data ->> 'satisfaction' = 'satisfied'")
                .param("names", List.of(names))
                .query((row, _) -> row.getString("name"))
                .list();
    }
}
