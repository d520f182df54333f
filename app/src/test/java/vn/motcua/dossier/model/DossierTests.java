package vn.motcua.dossier.model;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.dossier.model.Maker.alone;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.motcua.catalogue.Channel;
import vn.motcua.catalogue.InternalProcess.At;
import vn.motcua.catalogue.InternalProcess.Kind;
import vn.motcua.catalogue.InternalProcess.Step;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.catalogue.RevisionId;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.PublicCode;
import vn.motcua.organisation.Bilingual;
import vn.motcua.shared.AgencyId;
import vn.motcua.shared.PersonId;
import vn.motcua.shared.Role;

/** Where a dossier may go from where, and who may not take it there. */
class DossierTests {
    private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");
    private static final Instant LATER = NOW.plusSeconds(86_400);
    private static final AgencyId DESK = new AgencyId(UUID.randomUUID());
    private static final AgencyId COMMUNE = new AgencyId(UUID.randomUUID());
    private static final PersonId CLERK = person();
    private static final PersonId SPECIALIST = person();
    private static final PersonId LEADER = person();

    /** As births are registered: the parent looks at the draft before the certificate is signed. */
    private static final Course BIRTH = new Course(List.of(
            step(Role.RECEPTION_CLERK, Kind.RECEIVE),
            step(Role.SPECIALIST, Kind.PREPARE),
            step(Role.RECEPTION_CLERK, Kind.CONFIRM),
            step(Role.LEADER, Kind.DECIDE),
            step(Role.RECEPTION_CLERK, Kind.RETURN)));

    /** Signed, and then entered in the book. */
    private static final Course REGISTERED = new Course(List.of(
            step(Role.RECEPTION_CLERK, Kind.RECEIVE),
            step(Role.SPECIALIST, Kind.PREPARE),
            step(Role.LEADER, Kind.DECIDE),
            step(Role.RECORDS_OFFICER, Kind.REGISTER),
            step(Role.RECEPTION_CLERK, Kind.RETURN)));

    private static final Next COMMUNE_NEXT = new Next(COMMUNE, NOW, () -> LATER);

    @Test
    void aDossierGoesItsWayFromFilingToReturn() {
        var accepted = moved(filed().accept(acceptance(), BIRTH, COMMUNE));
        assertThat(accepted.standing()).isEqualTo(new Standing.InHand(1));
        assertThat(accepted.custody()).isEqualTo(new Custody(COMMUNE, Role.SPECIALIST, NOW));

        var shown = moved(accepted.handOn(alone(SPECIALIST), BIRTH, Set.of(), COMMUNE_NEXT));
        assertThat(shown.standing()).isEqualTo(new Standing.DraftShown(2, LATER));

        var toSign = moved(shown.goOn(Verb.CONFIRM, BIRTH, COMMUNE, NOW));
        assertThat(toSign.custody().role()).isEqualTo(Role.LEADER);

        var finished = moved(
                toSign.handOn(alone(LEADER), BIRTH, Set.of(SPECIALIST), new Next(DESK, NOW, DossierTests::notAsked)));
        assertThat(finished.standing()).isEqualTo(new Standing.Finished());
        assertThat(finished.custody()).isEqualTo(new Custody(DESK, Role.RECEPTION_CLERK, NOW));

        var returned = moved(finished.giveOut(LATER));
        assertThat(returned.standing().stage().isOpen()).isFalse();
        assertThat(returned.moves()).isEqualTo(6);
    }

    @Test
    void whoPreparesDoesNotSign() {
        assertThat(inHand(3).handOn(alone(SPECIALIST), BIRTH, Set.of(SPECIALIST), COMMUNE_NEXT))
                .isEqualTo(new Outcome.SamePerson());
    }

    @Test
    void whoProposesARefusalDoesNotDecideIt() {
        var proposed = moved(filed().proposeRefusal(alone(CLERK), NOW));
        assertThat(proposed.refuse(alone(CLERK), NOW)).isEqualTo(new Outcome.SamePerson());
        assertThat(moved(proposed.refuse(alone(LEADER), NOW)).standing()).isEqualTo(new Standing.NotAccepted());
        assertThat(moved(proposed.dismissProposal(NOW)).custody().role()).isEqualTo(Role.RECEPTION_CLERK);
    }

    @Test
    void moreIsAskedForOnce() {
        var asked = moved(filed().askForMore(false, NOW));
        var again = moved(asked.complete(LATER, DossierTests::notReckoned));
        assertThat(again.standing()).isEqualTo(new Standing.Filed());
        assertThat(again.askForMore(false, LATER)).isEqualTo(new Outcome.AskedBefore());
    }

    @Test
    void whatIsMissingAtAStepStopsTheClockUntilItIsThere() {
        var asked = moved(inHand(1).askForMore(false, NOW));
        assertThat(asked.standing()).isEqualTo(new Standing.Incomplete(Optional.of(1)));
        assertThat(asked.custody())
                .as("whoever asked goes on")
                .isEqualTo(inHand(1).custody());
        assertThat(asked.isPaused()).isTrue();
        var later = LATER.plusSeconds(86_400);
        var resumed = moved(asked.complete(LATER, () -> Optional.of(later)));
        assertThat(resumed.standing()).isEqualTo(new Standing.InHand(1));
        assertThat(resumed.acceptance().flatMap(Acceptance::due)).contains(later);
        assertThat(resumed.isPaused()).isFalse();
        assertThat(resumed.askForMore(true, later)).isEqualTo(new Outcome.AskedBefore());
    }

    @Test
    void itsWayTellsWhenTheClockStoodStill() {
        var before = passage(Verb.ASK, new Standing.Incomplete(Optional.empty()), DESK, Role.RECEPTION_CLERK);
        var asked = passage(Verb.ASK, new Standing.Incomplete(Optional.of(1)), COMMUNE, Role.SPECIALIST);
        var back = passage(Verb.COMPLETE, new Standing.InHand(1), COMMUNE, Role.SPECIALIST);
        assertThat(Halt.in(List.of(before, asked))).containsExactly(new Halt(NOW, Optional.empty(), Stage.INCOMPLETE));
        assertThat(Halt.in(List.of(before, asked, back)))
                .extracting(Halt::until)
                .containsExactly(Optional.of(NOW));
    }

    @Test
    void silenceCountsOnlyWhenItHasLasted() {
        var shown = moved(inHand(1).handOn(alone(SPECIALIST), BIRTH, Set.of(), COMMUNE_NEXT));
        assertThat(shown.goOn(Verb.LET_PASS, BIRTH, COMMUNE, NOW)).isEqualTo(new Outcome.TooEarly(LATER));
        assertThat(moved(shown.goOn(Verb.LET_PASS, BIRTH, COMMUNE, LATER)).standing())
                .isEqualTo(new Standing.InHand(3));
    }

    @Test
    void anObjectionLeadsBackToWhoPreparedTheDraft() {
        var shown = moved(inHand(1).handOn(alone(SPECIALIST), BIRTH, Set.of(), COMMUNE_NEXT));
        var back = moved(shown.objectToDraft(BIRTH, COMMUNE, NOW));
        assertThat(back.standing()).isEqualTo(new Standing.InHand(1));
        assertThat(back.custody().role()).isEqualTo(Role.SPECIALIST);
    }

    @Test
    void itIsSentBackOnlyToAStepBehindItAtWhichSomebodyWorked() {
        assertThat(moved(inHand(3).sendBack(1, BIRTH, COMMUNE, NOW)).standing()).isEqualTo(new Standing.InHand(1));
        for (var wrong : List.of(0, 2, 3, 4, 99, -1)) {
            assertThat(inHand(3).sendBack(wrong, BIRTH, COMMUNE, NOW)).isEqualTo(new Outcome.NoSuchStep());
        }
    }

    @Test
    void onlyTheLastHandOverToOthersIsTakenBack() {
        var here = passage(Verb.ACCEPT, new Standing.InHand(1), COMMUNE, Role.SPECIALIST);
        var there = passage(Verb.HAND_ON, new Standing.InHand(3), COMMUNE, Role.LEADER);
        var back = passage(Verb.SEND_BACK, new Standing.InHand(1), COMMUNE, Role.SPECIALIST);
        assertThat(Passage.giving(List.of(here, there))).contains(here);
        assertThat(Passage.giving(List.of(here, there, back))).contains(there);
        var recalled = moved(inHand(3).recall(here, LATER));
        assertThat(recalled.standing()).isEqualTo(new Standing.InHand(1));
        assertThat(recalled.custody()).isEqualTo(new Custody(COMMUNE, Role.SPECIALIST, LATER));

        var shown = new Standing.DraftShown(2, LATER);
        for (var last : List.of(
                passage(Verb.RECALL, new Standing.InHand(1), DESK, Role.SPECIALIST),
                passage(Verb.CONFIRM, new Standing.InHand(3), COMMUNE, Role.LEADER),
                passage(Verb.HAND_ON, shown, DESK, Role.RECEPTION_CLERK),
                passage(Verb.HAND_ON, new Standing.Finished(), DESK, Role.RECEPTION_CLERK),
                passage(Verb.HAND_ON, new Standing.InHand(2), COMMUNE, Role.SPECIALIST))) {
            assertThat(Passage.giving(List.of(here, last))).as(last.toString()).isEmpty();
        }
        assertThat(Passage.giving(List.of(there))).isEmpty();
        assertThat(filed().recall(here, NOW)).isEqualTo(new Outcome.NotFromHere(Stage.FILED));
    }

    @Test
    void itEndsWithoutAResultOnlyBeforeTheDecisionIsSigned() {
        var signed = inHand(3, REGISTERED);
        assertThat(signed.withdraw(Verb.WITHDRAW, REGISTERED, NOW)).isEqualTo(new Outcome.Decided());
        assertThat(signed.stop(Verb.STOP, REGISTERED, NOW)).isEqualTo(new Outcome.Decided());
        var withdrawn = moved(inHand(2, REGISTERED).withdraw(Verb.WITHDRAW, REGISTERED, NOW));
        assertThat(withdrawn.standing()).isEqualTo(new Standing.Withdrawn());
        assertThat(withdrawn.custody().agency()).isEqualTo(DESK);
        assertThat(moved(inHand(2, REGISTERED).stop(Verb.STOP, REGISTERED, NOW)).standing())
                .isEqualTo(new Standing.Stopped());
        assertThat(filed().stop(Verb.STOP, REGISTERED, NOW)).isEqualTo(new Outcome.NotFromHere(Stage.FILED));
        var unanswered = moved(filed().askForMore(false, NOW));
        assertThat(moved(unanswered.stop(Verb.STOP, REGISTERED, LATER)).standing())
                .isEqualTo(new Standing.Stopped());
    }

    @Test
    void aResultIsPutRightWithoutANewPromiseAndNeverWithdrawn() {
        var finished = moved(inHand(3).handOn(alone(LEADER), BIRTH, Set.of(SPECIALIST), COMMUNE_NEXT));
        assertThat(BIRTH.preparedLast()).contains(1);
        for (var given : List.of(finished, moved(finished.giveOut(NOW)))) {
            var reopened = moved(given.reopen(1, BIRTH, COMMUNE, LATER));
            assertThat(reopened.custody()).isEqualTo(new Custody(COMMUNE, Role.SPECIALIST, LATER));
            assertThat(reopened.due()).isEmpty();
            assertThat(reopened.withdraw(Verb.WITHDRAW, BIRTH, LATER)).isEqualTo(new Outcome.Decided());
        }
        assertThat(inHand(3).reopen(1, BIRTH, COMMUNE, NOW)).isEqualTo(new Outcome.NotFromHere(Stage.IN_HAND));
    }

    @Test
    void aProcedureWithoutStepsIsNotAccepted() {
        var course = new Course(List.of(step(Role.RECEPTION_CLERK, Kind.RECEIVE)));
        assertThat(filed().accept(acceptance(), course, COMMUNE)).isEqualTo(new Outcome.NoSuchStep());
    }

    @Test
    void whatIsNotInTheListCannotBeDone() {
        var filed = filed();
        assertThat(filed.giveOut(NOW)).isEqualTo(new Outcome.NotFromHere(Stage.FILED));
        assertThat(filed.handOn(alone(SPECIALIST), BIRTH, Set.of(), COMMUNE_NEXT))
                .isEqualTo(new Outcome.NotFromHere(Stage.FILED));
        assertThat(filed.goOn(Verb.CONFIRM, BIRTH, COMMUNE, NOW)).isEqualTo(new Outcome.NotFromHere(Stage.FILED));
        assertThat(inHand(1).accept(acceptance(), BIRTH, COMMUNE)).isEqualTo(new Outcome.NotFromHere(Stage.IN_HAND));
        var ended = moved(moved(filed().proposeRefusal(alone(CLERK), NOW)).refuse(alone(LEADER), NOW));
        assertThat(ended.askForMore(false, NOW)).isEqualTo(new Outcome.NotFromHere(Stage.NOT_ACCEPTED));
    }

    @Test
    void everyStageIsReachedAndEveryOpenOneIsLeft() {
        var reached = EnumSet.of(Stage.FILED);
        Lifecycle.moves().forEach(move -> reached.add(move.to()));
        assertThat(reached).containsExactlyInAnyOrder(Stage.values());
        for (var stage : Stage.values()) {
            assertThat(Arrays.stream(Verb.values())
                            .filter(verb -> verb != Verb.REOPEN && verb != Verb.SEPARATE)
                            .anyMatch(verb -> Lifecycle.allows(stage, verb)))
                    .as(stage.key())
                    .isEqualTo(stage.isOpen());
        }
    }

    private static Dossier filed() {
        var filing = new Filing(
                PublicCode.random(),
                new ProcedureCode("1.001193"),
                new RevisionId(UUID.randomUUID()),
                person(),
                DESK,
                0,
                Channel.ONLINE,
                Optional.empty(),
                false,
                NOW);
        return Dossier.filed(new DossierId(UUID.randomUUID()), filing);
    }

    private static Passage passage(Verb verb, Standing standing, AgencyId agency, Role role) {
        var custody = new Custody(agency, role, NOW);
        return new Passage(
                2, verb, NOW, Optional.of(CLERK), Optional.empty(), standing.stage(), standing.atStep(), custody, "");
    }

    private static Dossier inHand(int step) {
        return inHand(step, BIRTH);
    }

    private static Dossier inHand(int step, Course course) {
        var custody = new Custody(COMMUNE, course.at(step).role(), NOW);
        var filed = filed();
        return new Dossier(
                filed.id(),
                filed.filing(),
                Optional.of(acceptance()),
                new Standing.InHand(step),
                custody,
                Past.NOTHING,
                2);
    }

    /** No draft comes next, so nobody reckons until when it may be looked at. */
    private static Instant notAsked() {
        throw new AssertionError("no draft is shown next");
    }

    private static Optional<Instant> notReckoned() {
        throw new AssertionError("nothing was promised");
    }

    private static Acceptance acceptance() {
        return new Acceptance(new DossierCode("Y99.01.01-261123-0001"), NOW, CLERK, Optional.of(LATER));
    }

    private static Dossier moved(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Moved.class);
        return ((Outcome.Moved) outcome).dossier();
    }

    private static Step step(Role role, Kind kind) {
        var words = new Bilingual("Bước", "Step");
        return new Step(words, role, At.HANDLING_AGENCY, 4, kind, words);
    }

    private static PersonId person() {
        return new PersonId(UUID.randomUUID());
    }
}
