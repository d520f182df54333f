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
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.calendar.Calendars;
import vn.motcua.calendar.Deadline;
import vn.motcua.calendar.Pause;
import vn.motcua.calendar.PausePolicy;
import vn.motcua.calendar.WorkingSpan;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.dossier.model.Acceptance;
import vn.motcua.dossier.model.Charge;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.Halt;
import vn.motcua.dossier.model.Outcome;
import vn.motcua.dossier.model.Rung;
import vn.motcua.dossier.model.Stage;
import vn.motcua.dossier.model.Verb;
import vn.motcua.dossier.model.Warning;
import vn.motcua.dossier.usecase.KeepPapers.Adding;
import vn.motcua.dossier.usecase.Whereabouts.Progress;
import vn.motcua.shared.Actor;
import vn.motcua.shared.AgencyId;
import vn.motcua.shared.Role;

/** The clock stands still while it is the citizen's turn, and the promise is put off by as much. */
class PausingDossiersTests {
    private static final Town TOWN = new Town();
    private static final Actor CLERK = officer(Role.RECEPTION_CLERK, TOWN.desk);
    private static final Actor DIVISION_HEAD = officer(Role.DIVISION_HEAD, TOWN.commune);

    private final ReceiveDossier receive = TOWN.bean(ReceiveDossier.class);
    private final CompleteDossier complete = TOWN.bean(CompleteDossier.class);
    private final Dossiers dossiers = TOWN.bean(Dossiers.class);
    private final Actor owner = citizen();

    @AfterAll
    static void close() {
        TOWN.close();
    }

    @Test
    void whoeverHasItAsksOnceAndTheOwnerAnswersThem() throws Exception {
        var accepted = accepted();
        assertThat(receive.askForMore(reasoned(CLERK, accepted)))
                .as("it has left the desk")
                .isInstanceOf(Handled.NotAllowed.class);
        assertThat(receive.askForMore(errand(DIVISION_HEAD, accepted))).isEqualTo(new Handled.ReasonNeeded());
        var asked = done(receive.askForMore(reasoned(DIVISION_HEAD, accepted)));
        assertThat(dossiers.find(asked.id())).contains(asked);
        assertThat(TOWN.inbox(DIVISION_HEAD, TOWN.commune)).contains(asked.id());
        assertThat(TOWN.bean(AddPaper.class).add(owner, asked.id(), 0, Town.paper()))
                .isInstanceOf(Adding.Added.class);
        var resumed = done(complete.complete(errand(owner, asked)));
        assertThat(resumed.standing()).isEqualTo(accepted.standing());
        assertThat(resumed.custody().role()).isEqualTo(Role.DIVISION_HEAD);
        assertThat(receive.askForMore(reasoned(DIVISION_HEAD, resumed)))
                .isEqualTo(new Handled.NotPossible(new Outcome.AskedBefore()));
        assertThat(TOWN.bean(Acts.class).open(DIVISION_HEAD, TOWN.folder(resumed)))
                .filteredOn(act -> act.verb() == Verb.ASK)
                .extracting(Acts.Act::hindrance)
                .containsExactly(Optional.of(new Handled.NotPossible(new Outcome.AskedBefore())));
        assertThat(TOWN.facts(resumed)).endsWith("dossier.moved", "dossier.moved");
    }

    @Test
    void whileItWaitsNothingIsPromisedAndNothingIsLate() throws Exception {
        var asked = done(receive.askForMore(reasoned(DIVISION_HEAD, accepted())));
        var where = TOWN.bean(Locating.class).of(TOWN.folder(asked));
        assertThat(where.due()).isEmpty();
        assertThat(where.paused()).isTrue();
        assertThat(where.stops())
                .extracting(Whereabouts.Stop::progress)
                .startsWith(Progress.PASSED, Progress.PRESENT, Progress.AHEAD);
        assertThat(promisedInLists(asked)).isEmpty();
    }

    static Stream<Arguments> policies() {
        return Stream.of(
                Arguments.of(Town.BENEFIT, TOWN.city, PausePolicy.PAUSE),
                Arguments.of(Town.BUSINESS, TOWN.desk, PausePolicy.RESET));
    }

    @ParameterizedTest
    @MethodSource("policies")
    void afterwardsThePromiseIsWhatTheCalendarReckonsWithThePause(
            ProcedureCode procedure, AgencyId desk, PausePolicy policy) throws Exception {
        var accepted = TOWN.accepted(TOWN.filed(owner, procedure, desk), officer(Role.RECEPTION_CLERK, desk));
        var handler = officer(accepted.custody().role(), accepted.custody().agency());
        var asked = done(receive.askForMore(reasoned(handler, accepted)));
        var days = Duration.ofDays(15);
        earlier(asked, days);
        var promised = dossiers.find(asked.id())
                .flatMap(Dossier::acceptance)
                .flatMap(Acceptance::due)
                .orElseThrow();
        var resumed = done(complete.complete(errand(owner, asked)));
        var given = resumed.acceptance().orElseThrow();
        var halts = Halt.in(dossiers.passages(resumed.id()));
        assertThat(halts).hasSize(1);
        var halt = halts.getFirst();
        assertThat(Duration.between(halt.from(), halt.until().orElseThrow())).isGreaterThanOrEqualTo(days);
        var pause = Pause.supplement(halt.from(), halt.until().orElseThrow(), policy);
        assertThat(given.due()).contains(reckoned(resumed, given.at(), List.of(pause)));
        if (policy == PausePolicy.RESET) {
            assertThat(given.due()).contains(reckoned(resumed, pause.until(), List.of()));
        }
        assertThat(given.due().orElseThrow()).isAfter(promised);
        assertThat(dossiers.find(resumed.id())).contains(resumed);
        assertThat(promisedInLists(resumed)).isEqualTo(given.due());
        assertThat(TOWN.bean(Locating.class).of(TOWN.folder(resumed)).halts()).isEqualTo(halts);
    }

    /** The whole promise is walked through again, and each of its rungs. */
    @Test
    void whereASupplementSetsTheClockBackEachRungRingsAgain() throws Exception {
        var accepted = accepted();
        var watch = TOWN.bean(WatchClocks.class);
        watch.runAt(half(accepted));
        var asked = done(receive.askForMore(reasoned(DIVISION_HEAD, accepted)));
        var resumed = done(complete.complete(errand(owner, asked)));
        var calendar = TOWN.bean(Calendars.class).of(TOWN.desk);
        var since = resumed.custody().since();
        var span = WorkingSpan.of(calendar, since, resumed.due().orElseThrow(), List.of());
        assertThat(half(resumed)).isEqualTo(span.whenOver(50).orElseThrow());
        watch.runAt(half(resumed));
        assertThat(TOWN.bean(Contents.class).of(resumed.id()).warnings())
                .extracting(Warning::rung)
                .containsExactly(Rung.HALF_GONE, Rung.HALF_GONE);
    }

    private static Instant half(Dossier dossier) {
        return JdbcClient.create(TOWN.database().owner())
                .sql(
                        "SELECT a.at FROM dossier.alarm a WHERE a.dossier_id = :id AND a.rung = 'half-gone' AND a.rang_at IS NULL")
                .param("id", dossier.id().value())
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
    }

    @Test
    void whatIsToBePaidIsPaidAtTheCounterAndTheWorkGoesOn() throws Exception {
        var charge = TOWN.bean(ChargeDossier.class);
        var accepted = accepted();
        assertThat(charge.charge(reasoned(DIVISION_HEAD, accepted), 0)).isEqualTo(new Handled.AmountNeeded());
        assertThat(charge.charge(reasoned(CLERK, accepted), 100_000)).isInstanceOf(Handled.NotAllowed.class);
        var charged = done(charge.charge(reasoned(DIVISION_HEAD, accepted), 100_000));
        assertThat(dossiers.find(charged.id())).contains(charged);
        assertThat(charged.standing().stage()).isEqualTo(Stage.UNPAID);
        assertThat(charged.isPaused()).isTrue();
        assertThat(TOWN.folder(charged).charges()).containsExactly(new Charge(charged.moves(), 100_000));

        assertThat(charge.recordPayment(reasoned(DIVISION_HEAD, charged)))
                .as("whoever asks for money does not take it")
                .isInstanceOf(Handled.NotAllowed.class);
        assertThat(charge.recordPayment(errand(CLERK, charged)))
                .as("without a receipt")
                .isEqualTo(new Handled.ReasonNeeded());
        var paid = done(charge.recordPayment(reasoned(CLERK, charged)));
        assertThat(paid.standing()).isEqualTo(accepted.standing());
        assertThat(paid.custody().role()).isEqualTo(Role.DIVISION_HEAD);
        assertThat(Halt.in(dossiers.passages(paid.id()))).extracting(Halt::why).containsExactly(Stage.UNPAID);
        assertThat(done(charge.charge(reasoned(DIVISION_HEAD, paid), 50_000))
                        .standing()
                        .stage())
                .as("a second thing may be to be paid")
                .isEqualTo(Stage.UNPAID);
    }

    private Dossier accepted() throws Exception {
        return TOWN.accepted(TOWN.filed(owner, Town.BUSINESS, TOWN.desk), CLERK);
    }

    /** By the calendar's own rules. */
    private static Instant reckoned(Dossier dossier, Instant from, List<Pause> pauses) {
        var limit = TOWN.bean(PinnedProcedures.class)
                .of(dossier)
                .terms()
                .by(dossier.filing().channel())
                .orElseThrow()
                .limit()
                .orElseThrow();
        var calendar = TOWN.bean(Calendars.class).of(dossier.filing().desk());
        var due = Deadline.compute(calendar, from, limit.limit(), limit.cutOff(), pauses);
        assertThat(due).isInstanceOf(Deadline.Due.class);
        return ((Deadline.Due) due).due();
    }

    /** As if all of it had happened so long ago. */
    private static void earlier(Dossier dossier, Duration by) {
        var jdbc = JdbcClient.create(TOWN.database().owner());
        for (var sql : List.of(
                "UPDATE dossier.passage SET at = at - make_interval(secs => :by) WHERE dossier_id = :id",
                "UPDATE dossier.dossier SET accepted_at = accepted_at - make_interval(secs => :by),"
                        + " due = due - make_interval(secs => :by) WHERE id = :id")) {
            jdbc.sql(sql)
                    .param("by", by.toSeconds())
                    .param("id", dossier.id().value())
                    .update();
        }
    }

    private static Optional<Instant> promisedInLists(Dossier dossier) {
        return TOWN
                .bean(Inboxes.class)
                .at(
                        dossier.custody().agency(),
                        List.of(new Tray(
                                dossier.custody().agency(), dossier.custody().role())),
                        new Inboxes.Page(0, 1000))
                .stream()
                .filter(line -> line.id().equals(dossier.id()))
                .findFirst()
                .orElseThrow()
                .due();
    }
}
