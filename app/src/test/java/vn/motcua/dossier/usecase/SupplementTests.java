package vn.motcua.dossier.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.dossier.usecase.Town.citizen;
import static vn.motcua.dossier.usecase.Town.done;
import static vn.motcua.dossier.usecase.Town.errand;
import static vn.motcua.dossier.usecase.Town.officer;
import static vn.motcua.dossier.usecase.Town.reasoned;

import java.io.FilterInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.document.Files;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.Draft;
import vn.motcua.dossier.model.Outcome;
import vn.motcua.dossier.model.Stage;
import vn.motcua.dossier.usecase.KeepPapers.Adding;
import vn.motcua.dossier.usecase.Whereabouts.Holder;
import vn.motcua.dossier.usecase.Whereabouts.Progress;
import vn.motcua.form.Answers;
import vn.motcua.shared.Actor;
import vn.motcua.shared.AgencyId;
import vn.motcua.shared.PersonId;
import vn.motcua.shared.Post;
import vn.motcua.shared.Role;

/** Given up, asked for more, and seen on the way by the owner and by officers. */
class SupplementTests {
    private static final Town TOWN = new Town();
    private static final Actor CLERK = officer(Role.RECEPTION_CLERK, TOWN.desk);

    private final Actor parent = citizen();

    @AfterAll
    static void close() {
        TOWN.close();
    }

    @Test
    void whatWasAskedForIsAddedAndTheDossierGoesBackToTheDesk() throws Exception {
        var asked = asked();
        var add = TOWN.bean(AddPaper.class);
        var paper = Town.paper();
        assertThat(add.add(citizen(), asked.id(), 1, Town.paper())).isInstanceOf(Adding.NotAllowed.class);
        assertThat(add.add(parent, asked.id(), 99, Town.paper())).isEqualTo(new Adding.Unknown());
        assertThat(papers(add.add(parent, asked.id(), 1, paper))).isEqualTo(2);
        assertThat(papers(add.add(parent, asked.id(), 1, Town.again(paper))))
                .as("sent twice")
                .isEqualTo(2);

        var complete = TOWN.bean(CompleteDossier.class);
        var completed = done(complete.complete(errand(parent, asked)));
        assertThat(completed.standing().stage()).isEqualTo(Stage.FILED);
        assertThat(complete.complete(errand(parent, asked))).as("sent twice").isInstanceOf(Handled.Done.class);
        assertThat(add.add(parent, asked.id(), 1, Town.paper())).isEqualTo(new Adding.Unknown());
        assertThat(seen(TOWN.bean(SeeDossier.class).atWork(CLERK, asked.id())).papers())
                .hasSize(2);
        assertThat(TOWN.bean(ReceiveDossier.class).askForMore(reasoned(CLERK, completed)))
                .as("a second time")
                .isEqualTo(new Handled.NotPossible(new Outcome.AskedBefore()));
    }

    @Test
    void whatIsNotHandedInYetIsTakenBackAndWhatWasHandedInStays() throws Exception {
        var asked = asked();
        var add = TOWN.bean(AddPaper.class);
        var handedIn = TOWN.bean(Dossiers.class).papers(asked.id()).getFirst();
        var paper = Town.paper();
        assertThat(papers(add.add(parent, asked.id(), 1, paper))).isEqualTo(2);
        var number = handedIn.number() + 1;
        assertThat(add.takeBack(citizen(), asked.id(), number)).isInstanceOf(Adding.NotAllowed.class);
        assertThat(add.takeBack(CLERK, asked.id(), number)).isInstanceOf(Adding.NotAllowed.class);
        assertThat(papers(add.takeBack(parent, asked.id(), handedIn.number()))).isEqualTo(2);
        assertThat(papers(add.takeBack(parent, asked.id(), number))).isEqualTo(1);
        assertThat(papers(add.takeBack(parent, asked.id(), number))).as("twice").isEqualTo(1);
        assertThat(TOWN.bean(Files.class).find(paper.id())).isEmpty();

        add.add(parent, asked.id(), 1, Town.paper());
        done(TOWN.bean(CompleteDossier.class).complete(errand(parent, asked)));
        assertThat(papers(add.takeBack(parent, asked.id(), number)))
                .as("handed in")
                .isEqualTo(2);
    }

    @Test
    void aPaperBelongsToTheCaseForWhichItWasAdded() throws Exception {
        var keep = TOWN.bean(KeepPapers.class);
        var first = TOWN.filledIn(parent, Town.BIRTH, TOWN.desk);
        var draft = kept(TOWN.bean(KeepDraft.class).see(parent, first.id()));
        var ofFirst = draft.papers().getFirst().file();
        var second = kept(TOWN.bean(KeepDraft.class).settle(parent, draft.id(), draft.edits(), 1));
        assertThat(second.papers()).as("of another case").isEmpty();
        for (var component :
                TOWN.bean(Requirements.class).of(parent, second, TOWN.today()).papers()) {
            assertThat(keep.add(parent, draft.id(), component, Town.paper())).isInstanceOf(Adding.Added.class);
        }
        var filed = TOWN.bean(FileDossier.class).file(parent, draft.id(), "Cho một việc khác");
        assertThat(filed).isInstanceOf(FileDossier.Outcome.Filed.class);
        var dossier = ((FileDossier.Outcome.Filed) filed).dossier();
        assertThat(dossier.filing().situation()).isEqualTo(1);
        assertThat(TOWN.bean(Dossiers.class).papers(dossier.id()))
                .isNotEmpty()
                .noneMatch(paper -> paper.file().equals(ofFirst))
                .allMatch(paper -> TOWN.bean(Files.class).find(paper.file()).isPresent());
        assertThat(TOWN.bean(Files.class).find(ofFirst)).as("went nowhere").isEmpty();
        var left = TOWN.bean(Drawer.class).find(draft.id()).orElseThrow();
        assertThat(left.answers()).as("the dossier has them").isEqualTo(Answers.NONE);
        assertThat(left.papers()).isEmpty();
    }

    @Test
    void aPaperSentWhileAnotherCaseIsChosenGoesToTheCaseItWasSentFor() throws Exception {
        var keep = TOWN.bean(KeepDraft.class);
        var begun = TOWN.begun(parent, Town.BIRTH, TOWN.desk);
        var first = kept(keep.settle(parent, begun.id(), begun.edits(), 0));
        var component = TOWN.bean(Requirements.class)
                .of(parent, first, TOWN.today())
                .papers()
                .iterator()
                .next();
        var paper = Town.paper();
        var slow = new FilterInputStream(paper.content()) {
            @Override
            public int read(byte[] into, int from, int most) throws IOException {
                keep.settle(parent, first.id(), first.edits(), 1);
                return super.read(into, from, most);
            }
        };
        TOWN.bean(KeepPapers.class)
                .add(parent, first.id(), component, new KeepPapers.Sent(paper.id(), "giay.pdf", slow));
        var second = kept(keep.see(parent, first.id()));
        assertThat(second.situation()).isEqualTo(1);
        assertThat(second.papers()).isEmpty();
        assertThat(kept(keep.settle(parent, second.id(), second.edits(), 0)).papers())
                .hasSize(1);
    }

    @Test
    void aLookIsJudgedByThePostsHeldTodayAndRefusedNowhereOnTheWay() throws Exception {
        var accepted = TOWN.accepted(TOWN.filed(parent, Town.BIRTH, TOWN.desk), CLERK);
        var yesterday = TOWN.today().minusDays(1);
        var moved = holder(
                post(Role.SPECIALIST, TOWN.commune, Optional.of(yesterday)),
                post(Role.RECEPTION_CLERK, TOWN.desk, Optional.empty()));
        assertThat(TOWN.bean(SeeDossier.class).atWork(moved, accepted.id()))
                .as("left the agency that has it, works at its desk")
                .isInstanceOf(SeeDossier.Outcome.Seen.class);
        assertThat(entered(moved)).containsExactly("SEEN");

        var gone = holder(
                post(Role.RECEPTION_CLERK, TOWN.desk, Optional.of(yesterday)),
                post(Role.SPECIALIST, TOWN.city, Optional.empty()));
        assertThat(TOWN.bean(SeeDossier.class).atWork(gone, accepted.id()))
                .as("left its desk, works elsewhere")
                .isInstanceOf(SeeDossier.Outcome.NotAllowed.class);
        assertThat(entered(gone)).containsExactly("REFUSED");
    }

    private static Actor holder(Post... posts) {
        return new Actor.SignedIn(new PersonId(UUID.randomUUID()), Optional.empty(), List.of(posts));
    }

    private static Post post(Role role, AgencyId agency, Optional<LocalDate> until) {
        return new Post(UUID.randomUUID(), role, agency, LocalDate.of(2020, 1, 1), until);
    }

    private static List<String> entered(Actor by) {
        return JdbcClient.create(TOWN.database().owner())
                .sql("SELECT j.outcome FROM shared.journal j WHERE j.actor = :actor ORDER BY j.id")
                .param("actor", by.who().orElseThrow().value())
                .query((row, _) -> row.getString(1))
                .list();
    }

    private static Draft kept(Drafting drafting) {
        assertThat(drafting).isInstanceOf(Drafting.Kept.class);
        return ((Drafting.Kept) drafting).draft();
    }

    @Test
    void itsOwnerAlwaysSeesWhoHoldsItAndUntilWhen() throws Exception {
        var filed = TOWN.filed(parent, Town.BIRTH, TOWN.desk);
        var first = whereabouts(filed);
        assertThat(first.holder()).get().isInstanceOf(Holder.Office.class);
        assertThat(first.due()).isEmpty();
        assertThat(first.stops()).extracting(Whereabouts.Stop::progress).startsWith(Progress.PRESENT, Progress.AHEAD);

        var accepted = TOWN.accepted(filed, CLERK);
        var second = whereabouts(accepted);
        assertThat(second.holder()).get().extracting("role").isEqualTo(Role.SPECIALIST);
        assertThat(second.until()).get().isNotEqualTo(second.since());
        assertThat(second.due()).isPresent();
        assertThat(second.stops()).extracting(Whereabouts.Stop::progress).startsWith(Progress.PASSED, Progress.PRESENT);

        var shown = done(TOWN.bean(HandleDossier.class)
                .handOn(errand(officer(Role.SPECIALIST, TOWN.commune), accepted), "Khai sinh", Optional.empty()));
        assertThat(whereabouts(shown).holder()).contains(new Holder.Citizen());
        assertThat(whereabouts(shown).until()).isPresent();
    }

    @Test
    void onlyWhoHasToDoWithItSeesIt() throws Exception {
        var filed = TOWN.filed(parent, Town.BIRTH, TOWN.desk);
        var see = TOWN.bean(SeeDossier.class);
        assertThat(see.own(citizen(), filed.id())).isInstanceOf(SeeDossier.Outcome.NotAllowed.class);
        assertThat(see.atWork(parent, filed.id())).isInstanceOf(SeeDossier.Outcome.NotAllowed.class);
        var specialist = officer(Role.SPECIALIST, TOWN.commune);
        assertThat(see.atWork(specialist, filed.id()))
                .as("not yet theirs")
                .isInstanceOf(SeeDossier.Outcome.NotAllowed.class);
        var accepted = TOWN.accepted(filed, CLERK);
        assertThat(see.atWork(specialist, accepted.id())).isInstanceOf(SeeDossier.Outcome.Seen.class);
        assertThat(see.atWork(CLERK, accepted.id())).isInstanceOf(SeeDossier.Outcome.Seen.class);
        assertThat(see.atWork(officer(Role.SPECIALIST, TOWN.city), accepted.id()))
                .isInstanceOf(SeeDossier.Outcome.NotAllowed.class);
    }

    @Test
    void aDraftThatIsGivenUpTakesItsPapersAlong() throws Exception {
        var draft = TOWN.filledIn(parent, Town.BIRTH, TOWN.desk);
        var file = TOWN.bean(Drawer.class).files(draft.id()).getFirst();
        var giveUp = TOWN.bean(GiveUpDraft.class);
        assertThat(giveUp.giveUp(citizen(), draft.id())).isInstanceOf(Drafting.NotAllowed.class);
        assertThat(TOWN.bean(Files.class).find(file)).isPresent();
        assertThat(giveUp.giveUp(parent, draft.id())).isInstanceOf(Drafting.Kept.class);
        assertThat(TOWN.bean(Files.class).find(file)).isEmpty();
        assertThat(giveUp.giveUp(parent, draft.id())).isEqualTo(new Drafting.Unknown());
    }

    private Dossier asked() throws Exception {
        var filed = TOWN.filed(parent, Town.BIRTH, TOWN.desk);
        return done(TOWN.bean(ReceiveDossier.class).askForMore(reasoned(CLERK, filed)));
    }

    private Whereabouts whereabouts(Dossier dossier) {
        return TOWN.bean(Locating.class).of(seen(TOWN.bean(SeeDossier.class).own(parent, dossier.id())));
    }

    private static Folder seen(SeeDossier.Outcome outcome) {
        assertThat(outcome).isInstanceOf(SeeDossier.Outcome.Seen.class);
        return ((SeeDossier.Outcome.Seen) outcome).folder();
    }

    private static int papers(Adding adding) {
        assertThat(adding).isInstanceOf(Adding.Added.class);
        return ((Adding.Added) adding).papers().size();
    }
}
