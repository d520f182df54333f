package vn.motcua.dossier.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.dossier.usecase.Town.done;
import static vn.motcua.dossier.usecase.Town.errand;
import static vn.motcua.dossier.usecase.Town.officer;
import static vn.motcua.dossier.usecase.Town.reasoned;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.dossier.model.Halt;
import vn.motcua.dossier.model.Outcome;
import vn.motcua.dossier.model.Stage;
import vn.motcua.dossier.model.Verb;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Role;

/** Where nobody decides in the time after which a law takes silence for the answer, the law decides: once, and never before. */
class SilenceTests {
    private static final Duration LONG = Duration.ofDays(90);
    private static final SilentTown SILENT = new SilentTown();
    private static final Town TOWN = SILENT.town;
    private static final JdbcClient JDBC = JdbcClient.create(TOWN.database().owner());
    private static final Actor CLERK = officer(Role.RECEPTION_CLERK, TOWN.desk);
    private static final Actor DIVISION_HEAD = officer(Role.DIVISION_HEAD, TOWN.commune);
    private static final Actor LEADER = officer(Role.LEADER, TOWN.commune);

    private final WatchSilences watch = TOWN.bean(WatchSilences.class);
    private final Dossiers dossiers = TOWN.bean(Dossiers.class);

    @AfterAll
    static void close() {
        SILENT.close();
    }

    @Test
    void itStrikesOnceHoweverManyNodesLookAndTheLawIsTheResult() throws Exception {
        var struck = SILENT.past(SILENT.accepted());
        var look = (Callable<Boolean>) () -> {
            watch.run();
            return true;
        };
        Town.atOnce(List.of(look, look, look, look));
        watch.run();
        var decided = dossiers.find(struck.id()).orElseThrow();
        assertThat(decided.standing().stage()).isEqualTo(Stage.FINISHED);
        assertThat(decided.custody().role()).isEqualTo(Role.RECEPTION_CLERK);
        var way = dossiers.passages(struck.id());
        assertThat(way).filteredOn(passage -> passage.verb() == Verb.DEEM).hasSize(1);
        assertThat(way.getLast().by()).isEmpty();
        assertThat(way.getLast().note()).isEqualTo(SilentTown.BASIS);
        assertThat(TOWN.facts(struck)).containsOnlyOnce("dossier.finished").containsOnlyOnce("dossier.warned");
        assertThat(SILENT.warned(struck)).containsExactly("silence-struck");
        assertThat(SILENT.alarms(decided)).isEmpty();
        assertThat(SILENT.expected(decided)).isEmpty();
        assertThat(TOWN.bean(SilenceClock.class).of(decided)).isEmpty();
    }

    @Test
    void whatTheLawDecidedIsTheResultAndNobodyWroteIt() throws Exception {
        var struck = SILENT.past(SILENT.accepted());
        watch.run();
        var decided = dossiers.find(struck.id()).orElseThrow();
        var folder = TOWN.folder(decided);
        assertThat(folder.isDeemed()).isTrue();
        assertThat(folder.wordings()).hasSize(1);
        assertThat(folder.wordings().getFirst().by()).isEmpty();
        assertThat(folder.wordings().getFirst().text()).contains(SilentTown.BASIS, "được coi là đã được đồng ý");
        assertThat(PaperKind.in(folder)).contains(PaperKind.RESULT);
        done(TOWN.bean(GiveOutResult.class).giveOut(errand(CLERK, decided), Town.TO_OWNER));
    }

    @Test
    void itsOwnerAndTheLeaderAreTold() throws Exception {
        var struck = SILENT.past(SILENT.accepted());
        watch.run();
        assertThat(JDBC.sql(
                                "SELECT e.data ->> 'bySilence' FROM shared.event e WHERE e.subject = :id AND e.name = 'dossier.finished'")
                        .param("id", struck.id().value())
                        .query(String.class)
                        .single())
                .isEqualTo("true");
        assertThat(seen(LEADER)).contains(struck.code());
        assertThat(seen(officer(Role.LEADER, TOWN.department))).doesNotContain(struck.code());
        assertThat(TOWN.bean(SeeSilences.class).see(officer(Role.SPECIALIST, TOWN.commune), Inboxes.Page.of(0)))
                .isInstanceOf(SeeSilences.Outcome.NotAllowed.class);
        assertThat(TOWN.bean(Letters.class)
                        .about(News.DEEMED, dossiers.find(struck.id()).orElseThrow()))
                .hasValueSatisfying(letter -> assertThat(letter.text()).contains("im lặng"));
    }

    @Test
    void aMinuteBeforeItsTimeNothingIsDecided() throws Exception {
        var accepted = SILENT.accepted();
        var until = SILENT.silence(accepted).until().orElseThrow();
        assertThat(accepted.deem(until, until.minusSeconds(1))).isEqualTo(new Outcome.TooEarly(until));
        assertThat(accepted.deem(until, until)).isInstanceOf(Outcome.Moved.class);
        watch.runAt(until.plus(LONG));
        assertThat(dossiers.find(accepted.id()))
                .as("whatever time the sweep believes it is, the decision asks the clock")
                .contains(accepted);
    }

    @Test
    void onceItsTimeIsOverNobodyElseDecides() throws Exception {
        var over = SILENT.past(SILENT.accepted());
        assertThat(TOWN.bean(HandleDossier.class).handOn(errand(DIVISION_HEAD, over), "", Optional.empty()))
                .isInstanceOfSatisfying(
                        Handled.NotPossible.class,
                        refused -> assertThat(refused.why()).isInstanceOf(Outcome.LawDecides.class));
    }

    /** Forty dossiers, each asked about, charged for or left alone, aged at random: those strike whose time is over, and no other. */
    @Test
    void whicheverWayTheyWentThoseStrikeWhoseTimeIsOver() throws Exception {
        var seed = 20261123;
        var random = new Random(seed);
        for (var number : IntStream.range(0, 40).toArray()) {
            var dossier = SILENT.accepted();
            if (random.nextBoolean()) {
                dossier = done(TOWN.bean(ReceiveDossier.class).askForMore(reasoned(DIVISION_HEAD, dossier)));
                dossier = SILENT.earlier(dossier, Duration.ofDays(random.nextInt(20)));
                if (random.nextBoolean()) {
                    dossier = done(TOWN.bean(CompleteDossier.class).complete(errand(SILENT.owner, dossier)));
                }
            }
            dossier = SILENT.earlier(dossier, Duration.ofDays(random.nextInt(30)));
            SILENT.refresh(dossier);
            var isOver = SILENT.silence(dossier).isOver(TOWN.bean(Clock.class).instant());
            watch.run();
            var after = dossiers.find(dossier.id()).orElseThrow();
            assertThat(after.standing().stage() == Stage.FINISHED)
                    .as("seed %s, dossier %s, %s", seed, number, Halt.in(dossiers.passages(dossier.id())))
                    .isEqualTo(isOver);
            assertThat(dossier.isPaused() && isOver).isFalse();
        }
    }

    private static List<String> seen(Actor leader) {
        var outcome = TOWN.bean(SeeSilences.class).see(leader, new Inboxes.Page(0, 1_000));
        assertThat(outcome).isInstanceOf(SeeSilences.Outcome.Seen.class);
        return ((SeeSilences.Outcome.Seen) outcome)
                .lines().stream().map(Silences.Struck::code).toList();
    }
}
