package vn.motcua.dossier.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.dossier.usecase.Town.done;
import static vn.motcua.dossier.usecase.Town.errand;
import static vn.motcua.dossier.usecase.Town.officer;
import static vn.motcua.dossier.usecase.Town.reasoned;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.catalogue.TacitDecision.Meaning;
import vn.motcua.dossier.model.Alarm;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.Ladder;
import vn.motcua.dossier.model.Rung;
import vn.motcua.dossier.model.Stage;
import vn.motcua.dossier.model.Verb;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Role;

/** The time after which a law takes silence for the answer runs with the promise, stands still with it, and is warned of. */
class SilenceClockTests {
    private static final Duration LONG = Duration.ofDays(90);
    private static final SilentTown SILENT = new SilentTown();
    private static final Town TOWN = SILENT.town;
    private static final JdbcClient JDBC = JdbcClient.create(TOWN.database().owner());
    private static final Actor DIVISION_HEAD = officer(Role.DIVISION_HEAD, TOWN.commune);

    private final WatchSilences watch = TOWN.bean(WatchSilences.class);
    private final SilenceClock silenceClock = TOWN.bean(SilenceClock.class);
    private final Dossiers dossiers = TOWN.bean(Dossiers.class);

    @AfterAll
    static void close() {
        SILENT.close();
    }

    @Test
    void itsTimeIsReckonedByTheCalendarAndShownWithTheLaw() throws Exception {
        var accepted = SILENT.accepted();
        var silence = SILENT.silence(accepted);
        assertThat(silence.law().meaning()).isEqualTo(Meaning.ACCEPTS);
        assertThat(silence.law().basis()).isEqualTo(SilentTown.BASIS);
        assertThat(silence.until())
                .contains(SILENT.tenDaysFrom(accepted.acceptance().orElseThrow().at()));
        assertThat(SILENT.expected(accepted)).isEqualTo(silence.until());
        assertThat(TOWN.bean(Locating.class).of(TOWN.folder(accepted)).silence())
                .contains(silence);
    }

    @Test
    void whereNoLawSaysSoSilenceMeansNothing() throws Exception {
        var clerk = officer(Role.RECEPTION_CLERK, TOWN.city);
        var benefit = TOWN.accepted(TOWN.filed(SILENT.owner, Town.BENEFIT, TOWN.city), clerk);
        assertThat(silenceClock.of(benefit)).isEmpty();
        assertThat(SILENT.expected(benefit)).isEmpty();
    }

    @Test
    void whoeverHasItAndTheHeadAreWarnedBeforeItStrikes() throws Exception {
        var accepted = SILENT.accepted();
        var until = SILENT.silence(accepted).until().orElseThrow();
        var alarms = SILENT.alarms(accepted);
        assertThat(alarms).extracting(Alarm::rung).containsExactly(Rung.SILENCE_FAR, Rung.SILENCE_NEAR);
        assertThat(alarms).allSatisfy(alarm -> assertThat(alarm.at()).isBefore(until));
        var near = alarms.getLast().at();
        TOWN.bean(WatchClocks.class).runAt(near.minusSeconds(1));
        assertThat(SILENT.warned(accepted)).contains("silence-far").doesNotContain("silence-near");
        TOWN.bean(WatchClocks.class).runAt(near);
        TOWN.bean(WatchClocks.class).runAt(near);
        assertThat(SILENT.warned(accepted)).containsOnlyOnce("silence-near");
        assertThat(JDBC.sql("""
                        SELECT CAST(e.data ->> 'due' AS timestamptz) FROM shared.event e
                        WHERE e.subject = :id AND e.data ->> 'rung' = 'silence-near'
                        """)
                        .param("id", accepted.id().value())
                        .query(OffsetDateTime.class)
                        .single()
                        .toInstant())
                .as("the time that it names is that of the law, not the promise")
                .isEqualTo(until);
        assertThat(Ladder.USUAL.far()).isEqualTo(3);
        assertThat(Ladder.USUAL.near()).isEqualTo(1);
    }

    /** It was reckoned, and then a day off was entered. */
    @Test
    void whatWasReckonedByAnotherCalendarIsReckonedAnew() throws Exception {
        var accepted = SILENT.accepted();
        var until = SILENT.expected(accepted);
        JDBC.sql("UPDATE dossier.hand SET tacit_at = now() - interval '1 hour' WHERE dossier_id = :id")
                .param("id", accepted.id().value())
                .update();
        watch.run();
        assertThat(dossiers.find(accepted.id())).contains(accepted);
        assertThat(SILENT.expected(accepted)).isEqualTo(until);
    }

    @Test
    void whileTheClockStandsStillItNeverStrikesAndAfterwardsItRunsAsThePromiseDoes() throws Exception {
        var asked = done(TOWN.bean(ReceiveDossier.class).askForMore(reasoned(DIVISION_HEAD, SILENT.accepted())));
        assertThat(SILENT.silence(asked).until()).isEmpty();
        assertThat(SILENT.expected(asked)).isEmpty();
        assertThat(SILENT.alarms(asked)).isEmpty();
        var waiting = SILENT.earlier(asked, LONG);
        watch.run();
        watch.runAt(Instant.now().plus(LONG));
        assertThat(dossiers.find(waiting.id()).map(dossier -> dossier.standing().stage()))
                .contains(Stage.INCOMPLETE);
        var resumed = done(TOWN.bean(CompleteDossier.class).complete(errand(SILENT.owner, waiting)));
        assertThat(SILENT.silence(resumed).until())
                .as("set back to zero, as the promise of this procedure is")
                .contains(SILENT.tenDaysFrom(resumed.custody().since()))
                .isEqualTo(SILENT.expected(resumed));
        assertThat(SILENT.alarms(resumed)).extracting(Alarm::rung).containsExactly(Rung.SILENCE_FAR, Rung.SILENCE_NEAR);
    }

    /** What the office had stopped it could not decide. */
    @Test
    void whileItLiesStoppedAsADuplicateTheLawWaitsForIt() throws Exception {
        var kept = SILENT.accepted();
        var duplicate = SILENT.accepted();
        var holder = Twice.holder(duplicate);
        var merged = done(TOWN.bean(MergeDossiers.class).merge(reasoned(holder, duplicate), kept.id(), Set.of()));
        assertThat(SILENT.expected(merged)).isEmpty();
        var lain = SILENT.earlier(merged, LONG);
        var again = done(TOWN.bean(SeparateDossiers.class).separate(reasoned(holder, lain)));
        assertThat(SILENT.silence(again).until())
                .hasValueSatisfying(
                        until -> assertThat(until).isAfter(Instant.now().plus(Duration.ofDays(9))))
                .isEqualTo(SILENT.expected(again));
        watch.run();
        assertThat(dossiers.find(again.id()))
                .as("it is not decided because of a mistake that was taken back")
                .contains(again);
        assertThat(SILENT.alarms(again)).extracting(Alarm::rung).containsExactly(Rung.SILENCE_FAR, Rung.SILENCE_NEAR);
    }

    @Test
    void whatIsDecidedInTimeIsDecidedByWhoeverDecides() throws Exception {
        var signed = signed(SILENT.accepted());
        assertThat(silenceClock.of(signed)).isEmpty();
        assertThat(SILENT.expected(signed)).isEmpty();
        SILENT.earlier(signed, LONG);
        watch.run();
        assertThat(dossiers.passages(signed.id())).noneMatch(passage -> passage.verb() == Verb.DEEM);
    }

    private Dossier signed(Dossier accepted) {
        var handle = TOWN.bean(HandleDossier.class);
        var dossier = accepted;
        for (var role : List.of(Role.DIVISION_HEAD, Role.SPECIALIST, Role.DIVISION_HEAD, Role.LEADER)) {
            var at = dossier.custody().agency();
            dossier = done(handle.handOn(errand(officer(role, at), dossier), "Đồng ý", Optional.empty()));
        }
        return dossier;
    }
}
