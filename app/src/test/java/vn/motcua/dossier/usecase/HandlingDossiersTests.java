package vn.motcua.dossier.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.dossier.usecase.Town.atOnce;
import static vn.motcua.dossier.usecase.Town.citizen;
import static vn.motcua.dossier.usecase.Town.done;
import static vn.motcua.dossier.usecase.Town.errand;
import static vn.motcua.dossier.usecase.Town.officer;
import static vn.motcua.dossier.usecase.Town.reasoned;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.dossier.model.Acceptance;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.Outcome;
import vn.motcua.dossier.model.Passage;
import vn.motcua.dossier.model.Stage;
import vn.motcua.dossier.model.Verb;
import vn.motcua.form.Mistake;
import vn.motcua.organisation.Agency;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Role;

/** Dossiers on their way through the offices of the invented city, on a real database. */
class HandlingDossiersTests {
    private static final Town TOWN = new Town();
    private static final Actor CLERK = officer(Role.RECEPTION_CLERK, TOWN.desk);
    private static final Actor HEAD = officer(Role.DESK_HEAD, TOWN.desk);
    private static final Actor SPECIALIST = officer(Role.SPECIALIST, TOWN.commune);
    private static final Actor DIVISION_HEAD = officer(Role.DIVISION_HEAD, TOWN.commune);
    private static final Actor RECORDS = officer(Role.RECORDS_OFFICER, TOWN.commune);
    private static final Actor LEADER = officer(Role.LEADER, TOWN.commune);

    private final HandleDossier handle = TOWN.bean(HandleDossier.class);
    private final Dossiers dossiers = TOWN.bean(Dossiers.class);

    @AfterAll
    static void close() {
        TOWN.close();
    }

    @Test
    void aBirthIsRegisteredWithTheParentsWord() throws Exception {
        var parent = citizen();
        var accepted = TOWN.accepted(TOWN.filed(parent, Town.BIRTH, TOWN.desk), CLERK);
        assertThat(accepted.acceptance().flatMap(Acceptance::due)).isPresent();

        var shown = handedOn(accepted, SPECIALIST, "Khai sinh: Nguyễn Mẫu Trẻ");
        assertThat(shown.standing().stage()).isEqualTo(Stage.DRAFT_SHOWN);
        var confirmed = done(TOWN.bean(AnswerDossier.class).confirm(errand(parent, shown)));
        var entered = handedOn(confirmed, SPECIALIST, "");
        var printed = handedOn(entered, SPECIALIST, "");
        var finished = handedOn(printed, LEADER, "");
        assertThat(finished.standing().stage()).isEqualTo(Stage.FINISHED);
        assertThat(finished.custody().agency()).isEqualTo(TOWN.desk);
        var returned = done(TOWN.bean(GiveOutResult.class).giveOut(errand(CLERK, finished), Town.TO_OWNER));

        assertThat(dossiers.find(returned.id())).contains(returned);
        itsWayIsWrittenDown(returned);
    }

    private void itsWayIsWrittenDown(Dossier returned) {
        assertThat(dossiers.passages(returned.id()))
                .extracting(Passage::verb)
                .containsExactly(
                        Verb.FILE,
                        Verb.ACCEPT,
                        Verb.HAND_ON,
                        Verb.CONFIRM,
                        Verb.HAND_ON,
                        Verb.HAND_ON,
                        Verb.HAND_ON,
                        Verb.GIVE_OUT);
        assertThat(TOWN.facts(returned))
                .hasSize(8)
                .startsWith("dossier.filed", "dossier.accepted")
                .endsWith("dossier.finished", "dossier.ended");
    }

    @Test
    void aHouseholdBusinessGoesThroughSixHands() throws Exception {
        var accepted = TOWN.accepted(TOWN.filed(citizen(), Town.BUSINESS, TOWN.desk), CLERK);
        var assigned = handedOn(accepted, DIVISION_HEAD, "");
        var prepared = handedOn(assigned, SPECIALIST, "Giấy chứng nhận đăng ký hộ kinh doanh");
        var reviewed = handedOn(prepared, DIVISION_HEAD, "");
        var signed = handedOn(reviewed, LEADER, "");
        var finished = handedOn(signed, RECORDS, "");
        assertThat(finished.standing().stage()).isEqualTo(Stage.FINISHED);
    }

    @Test
    void aProvincialProcedureIsHandledByTwoAgencies() throws Exception {
        var clerk = officer(Role.RECEPTION_CLERK, TOWN.city);
        var accepted = TOWN.accepted(TOWN.filed(citizen(), Town.BENEFIT, TOWN.city), clerk);
        assertThat(accepted.custody().agency()).isEqualTo(TOWN.department);

        var specialist = officer(Role.SPECIALIST, TOWN.department);
        var which = handle.handOn(errand(specialist, accepted), "Mức hưởng", Optional.empty());
        assertThat(which).isInstanceOf(Handled.WhichAgency.class);
        assertThat(((Handled.WhichAgency) which).candidates().open())
                .extracting(Agency::id)
                .contains(TOWN.insurance);

        var asked = done(handle.handOn(errand(specialist, accepted), "Mức hưởng", Optional.of(TOWN.insurance)));
        assertThat(asked.custody().agency()).isEqualTo(TOWN.insurance);
        var back = handedOn(asked, officer(Role.SPECIALIST, TOWN.insurance), "");
        var finished = handedOn(back, officer(Role.LEADER, TOWN.department), "");
        assertThat(finished.standing().stage()).isEqualTo(Stage.FINISHED);
        assertThat(finished.custody().agency()).isEqualTo(TOWN.city);
    }

    @Test
    void whoPreparedDoesNotSignAndNothingIsSignedUnwritten() throws Exception {
        var accepted = TOWN.accepted(TOWN.filed(citizen(), Town.BUSINESS, TOWN.desk), CLERK);
        var assigned = handedOn(accepted, DIVISION_HEAD, "");
        var both = new Actor.SignedIn(
                SPECIALIST.who().orElseThrow(),
                Optional.empty(),
                Stream.of(SPECIALIST, LEADER)
                        .flatMap(actor -> ((Actor.SignedIn) actor).posts().stream())
                        .toList());
        var unwritten = handedOn(handedOn(assigned, both, ""), DIVISION_HEAD, "");
        assertThat(handle.handOn(errand(LEADER, unwritten), "", Optional.empty()))
                .isEqualTo(new Handled.WordingNeeded());

        var back = done(handle.sendBack(reasoned(LEADER, unwritten), 2));
        assertThat(back.custody().role()).isEqualTo(Role.SPECIALIST);
        var written = handedOn(handedOn(back, both, "Giấy chứng nhận"), DIVISION_HEAD, "");
        assertThat(handle.handOn(errand(both, written), "", Optional.empty()))
                .isEqualTo(new Handled.NotPossible(new Outcome.SamePerson()));
        assertThat(handedOn(written, LEADER, "").standing().stage()).isEqualTo(Stage.IN_HAND);
    }

    @Test
    void whoRewroteTheDraftAtItsReviewDoesNotSignIt() throws Exception {
        var accepted = TOWN.accepted(TOWN.filed(citizen(), Town.BUSINESS, TOWN.desk), CLERK);
        var prepared = handedOn(handedOn(accepted, DIVISION_HEAD, ""), SPECIALIST, "Giấy chứng nhận");
        var written = handedOn(prepared, DIVISION_HEAD, "Giấy chứng nhận, viết lại");
        var deputy = new Actor.SignedIn(
                DIVISION_HEAD.who().orElseThrow(), Optional.empty(), ((Actor.SignedIn) LEADER).posts());
        assertThat(handle.handOn(errand(deputy, written), "", Optional.empty()))
                .isEqualTo(new Handled.NotPossible(new Outcome.SamePerson()));
    }

    @Test
    void ofTwoClerksWhoAcceptOneWinsAndTheOtherIsTold() throws Exception {
        var filed = TOWN.filed(citizen(), Town.BUSINESS, TOWN.desk);
        var other = officer(Role.RECEPTION_CLERK, TOWN.desk);
        var answers = atOnce(List.of(() -> TOWN.accept(filed, CLERK), () -> TOWN.accept(filed, other)));
        assertThat(answers).filteredOn(Handled.Done.class::isInstance).hasSize(1);
        assertThat(answers).filteredOn(Handled.Overtaken.class::isInstance).hasSize(1);
        var winner = dossiers.find(filed.id())
                .flatMap(Dossier::acceptance)
                .orElseThrow()
                .by();
        var actor = CLERK.who().equals(Optional.of(winner)) ? CLERK : other;
        assertThat(TOWN.accept(filed, actor)).as("sent again").isInstanceOf(Handled.Done.class);
    }

    @Test
    void sixteenAcceptedInOneSecondGetSixteenNumbersWithoutAGap() throws Exception {
        var filed = new ArrayList<Dossier>();
        for (var count = 0; count < 16; count++) {
            filed.add(TOWN.filed(citizen(), Town.BUSINESS, TOWN.desk));
        }
        var before = TOWN.lastNumber();
        var answers = atOnce(filed.stream()
                .<Callable<Handled>>map(dossier -> () -> TOWN.accept(dossier, officer(Role.RECEPTION_CLERK, TOWN.desk)))
                .toList());
        var numbers = answers.stream()
                .map(answer -> ((Handled.Done) answer)
                        .dossier()
                        .acceptance()
                        .orElseThrow()
                        .code()
                        .value())
                .map(code -> Integer.parseInt(code.substring(code.lastIndexOf('-') + 1)))
                .sorted()
                .toList();
        assertThat(numbers)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(before + 1, before + 16).boxed().toList());
    }

    @Test
    void aDraftFiledTwiceIsOneDossier() throws Exception {
        var parent = citizen();
        var draft = TOWN.filledIn(parent, Town.BIRTH, TOWN.desk);
        var file = TOWN.bean(FileDossier.class);
        var answers = atOnce(List.of(() -> file.file(parent, draft.id()), () -> file.file(parent, draft.id())));
        assertThat(answers).allMatch(FileDossier.Outcome.Filed.class::isInstance);
        assertThat(answers.stream()
                        .map(answer ->
                                ((FileDossier.Outcome.Filed) answer).dossier().id()))
                .containsOnly(((FileDossier.Outcome.Filed) answers.getFirst())
                        .dossier()
                        .id());
    }

    @Test
    void whatIsMissingIsToldAndNothingTypedIsLost() {
        var parent = citizen();
        var draft = TOWN.begun(parent, Town.BIRTH, TOWN.desk);
        var keep = TOWN.bean(KeepDraft.class);
        var page = TOWN.form(Town.BIRTH).pages().getFirst();
        var typed = Map.of("applicant-name", "R2D2", "applicant-id", "123");
        var kept = keep.save(parent, draft.id(), draft.edits(), page.id(), typed);
        assertThat(kept).isInstanceOf(Drafting.KeptWithMistakes.class);
        var saved = ((Drafting.KeptWithMistakes) kept).draft();
        assertThat(saved.answers().to("applicant-name")).isEqualTo("R2D2");
        assertThat(keep.save(parent, draft.id(), draft.edits(), page.id(), typed))
                .as("the edition of another telephone")
                .isInstanceOf(Drafting.EditedElsewhere.class);

        var outcome = TOWN.bean(FileDossier.class).file(parent, draft.id());
        assertThat(outcome).isInstanceOf(FileDossier.Outcome.Incomplete.class);
        var incomplete = (FileDossier.Outcome.Incomplete) outcome;
        assertThat(incomplete.mistakes()).extracting(Mistake::box).contains("applicant-name", "child-name", "pledge");
        assertThat(incomplete.papers()).containsExactly(1);
    }

    @Test
    void strangersAndNeighboursAreRefused() throws Exception {
        var parent = citizen();
        var draft = TOWN.filledIn(parent, Town.BIRTH, TOWN.desk);
        assertThat(TOWN.bean(KeepDraft.class).see(citizen(), draft.id())).isInstanceOf(Drafting.NotAllowed.class);
        assertThat(TOWN.bean(FileDossier.class).file(citizen(), draft.id()))
                .isInstanceOf(FileDossier.Outcome.NotAllowed.class);
        var filed = TOWN.filed(parent, Town.BUSINESS, TOWN.desk);
        assertThat(TOWN.accept(filed, officer(Role.RECEPTION_CLERK, TOWN.city))).isInstanceOf(Handled.NotAllowed.class);
        assertThat(TOWN.accept(filed, SPECIALIST)).isInstanceOf(Handled.NotAllowed.class);
        var accepted = TOWN.accepted(filed, CLERK);
        assertThat(handle.handOn(errand(SPECIALIST, accepted), "", Optional.empty()))
                .as("the step is the division head's")
                .isInstanceOf(Handled.NotAllowed.class);
        assertThat(handle.handOn(errand(parent, accepted), "", Optional.empty()))
                .isInstanceOf(Handled.NotAllowed.class);
    }

    @Test
    void moreIsAskedForOnceAndARefusalNeedsTwo() throws Exception {
        var receive = TOWN.bean(ReceiveDossier.class);
        var filed = TOWN.filed(citizen(), Town.BUSINESS, TOWN.desk);
        assertThat(receive.askForMore(errand(CLERK, filed))).isEqualTo(new Handled.ReasonNeeded());

        var both = new Actor.SignedIn(CLERK.who().orElseThrow(), Optional.empty(), ((Actor.SignedIn) HEAD).posts());
        var proposed = done(receive.proposeRefusal(reasoned(CLERK, filed)));
        assertThat(receive.refuse(reasoned(both, proposed)))
                .isEqualTo(new Handled.NotPossible(new Outcome.SamePerson()));
        var refused = done(receive.refuse(reasoned(HEAD, proposed)));
        assertThat(dossiers.find(refused.id()).orElseThrow().standing().stage()).isEqualTo(Stage.NOT_ACCEPTED);
        assertThat(dossiers.passages(refused.id()).getLast().note()).isEqualTo("Thiếu giấy ủy quyền");
    }

    @Test
    void silenceLetsADossierGoOnWhenTheTimeIsOver() throws Exception {
        var shown =
                handedOn(TOWN.accepted(TOWN.filed(citizen(), Town.BIRTH, TOWN.desk), CLERK), SPECIALIST, "Khai sinh");
        var timer = TOWN.bean(LetSilencePass.class);
        timer.run();
        assertThat(dossiers.find(shown.id())).contains(shown);
        JdbcClient.create(TOWN.database().program())
                .sql("UPDATE dossier.hand SET silent_at = now() - interval '1 minute' WHERE dossier_id = :id")
                .param("id", shown.id().value())
                .update();
        timer.run();
        timer.run();
        assertThat(dossiers.passages(shown.id()).getLast())
                .extracting(Passage::verb, Passage::by, Passage::stage)
                .containsExactly(Verb.LET_PASS, Optional.empty(), Stage.IN_HAND);
    }

    @Test
    void whatFallsToARoleIsInItsInboxUntilItGoesOn() throws Exception {
        var parent = citizen();
        var filed = TOWN.filed(parent, Town.BIRTH, TOWN.desk);
        assertThat(TOWN.inbox(CLERK, TOWN.desk)).contains(filed.id());
        assertThat(TOWN.inbox(HEAD, TOWN.desk)).doesNotContain(filed.id());
        var accepted = TOWN.accepted(filed, CLERK);
        assertThat(TOWN.inbox(CLERK, TOWN.desk)).doesNotContain(accepted.id());
        assertThat(TOWN.inbox(SPECIALIST, TOWN.commune)).contains(accepted.id());
        assertThat(TOWN.bean(SeeInbox.class).see(CLERK, TOWN.commune, Inboxes.Page.of(0)))
                .isInstanceOf(SeeInbox.Outcome.NotAllowed.class);
        assertThat(TOWN.own(parent)).extracting(Inboxes.Line::stage).containsExactly(Stage.IN_HAND);
    }

    private Dossier handedOn(Dossier dossier, Actor by, String wording) {
        return done(handle.handOn(errand(by, dossier), wording, Optional.empty()));
    }
}
