package vn.motcua.dossier.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.motcua.dossier.usecase.Town.citizen;
import static vn.motcua.dossier.usecase.Town.done;
import static vn.motcua.dossier.usecase.Town.errand;
import static vn.motcua.dossier.usecase.Town.officer;
import static vn.motcua.dossier.usecase.Town.practising;
import static vn.motcua.dossier.usecase.Town.reasoned;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.Merging.Hindrance;
import vn.motcua.dossier.model.Outcome;
import vn.motcua.dossier.model.Paper;
import vn.motcua.dossier.model.Passage;
import vn.motcua.dossier.model.Stage;
import vn.motcua.dossier.model.Twin;
import vn.motcua.dossier.model.Verb;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Role;

/** What was asked for twice goes on once: one dossier ends as the duplicate of another. */
class MergingTests {
    private static final Town TOWN = new Town();
    private static final Actor CLERK = officer(Role.RECEPTION_CLERK, TOWN.desk);

    private final MergeDossiers merge = TOWN.bean(MergeDossiers.class);
    private final Dossiers dossiers = TOWN.bean(Dossiers.class);
    private final Actor owner = citizen();
    private final Twice twice = new Twice(TOWN, CLERK, owner);

    @AfterAll
    static void close() {
        TOWN.close();
    }

    @Test
    void theDuplicateEndsIsLinkedBothWaysAndIsLikeNothingAnyMore() throws Exception {
        var kept = twice.accepted();
        var duplicate = twice.filed();
        var ended = done(merge.merge(reasoned(CLERK, duplicate), kept.id(), Set.of()));
        assertThat(ended.standing().stage()).isEqualTo(Stage.STOPPED);
        assertThat(ended.standing().stage().national()).isEqualTo(8);
        assertThat(dossiers.passages(ended.id()).getLast())
                .extracting(Passage::verb, Passage::note)
                .containsExactly(Verb.MERGE, "Thiếu giấy ủy quyền");
        assertThat(dossiers.find(kept.id())).as("the other one does not move").contains(kept);
        assertThat(where(ended).goesOnIn()).contains(new Twin(kept.id(), Twice.code(kept), true));
        assertThat(where(dossiers.find(kept.id()).orElseThrow()).duplicates())
                .containsExactly(new Twin(ended.id(), Twice.code(ended), false));
        assertThat(twice.isLookedFor(kept)).isTrue();
        assertThat(twice.isLookedFor(ended)).isFalse();
        assertThat(TOWN.facts(ended)).endsWith("dossier.ended");
        assertThat(TOWN.facts(kept)).endsWith("dossier.merged");
        assertThat(facts(ended, kept)).noneMatch(data -> data.contains(person(owner)) || data.contains(person(CLERK)));
        assertThat(merge.merge(reasoned(CLERK, duplicate), kept.id(), Set.of()))
                .as("the same request once more")
                .isEqualTo(new Handled.Done(ended));
        assertThat(merge.merge(reasoned(CLERK, duplicate), twice.filed().id(), Set.of()))
                .as("the same for another one")
                .isInstanceOf(Handled.Overtaken.class);
    }

    /** Each row: what is declared, and what stands in the way. */
    @Test
    void whyNotIsSaid() throws Exception {
        var mine = twice.accepted();
        var other = TOWN.filed(owner, Town.BUSINESS, TOWN.desk);
        var stranger = TOWN.filed(citizen(), Town.BIRTH, TOWN.desk);
        var ended = done(TOWN.bean(EndDossier.class).withdraw(errand(owner, twice.filed())));
        assertThat(why(twice.filed(), mine.id(), Set.of(99))).isEqualTo(Hindrance.PAPER);
        assertThat(why(twice.filed(), other.id(), Set.of())).isEqualTo(Hindrance.PROCEDURE);
        assertThat(why(twice.filed(), stranger.id(), Set.of())).isEqualTo(Hindrance.OWNER);
        assertThat(why(twice.filed(), ended.id(), Set.of())).isEqualTo(Hindrance.ENDED);
        var self = twice.filed();
        assertThat(why(self, self.id(), Set.of())).isEqualTo(Hindrance.SAME);
        assertThat(merge.merge(errand(CLERK, self), mine.id(), Set.of())).isEqualTo(new Handled.ReasonNeeded());
        assertThat(merge.merge(reasoned(CLERK, self), new DossierId(new UUID(7, 7)), Set.of()))
                .isEqualTo(new Handled.Unknown());
        var finished = twice.finished();
        assertThat(merge.merge(reasoned(CLERK, finished), mine.id(), Set.of()))
                .as("what is decided is given out")
                .isInstanceOf(Handled.class)
                .isNotInstanceOf(Handled.Done.class);
        assertThat(merge.merge(reasoned(CLERK, ended), mine.id(), Set.of())).isNotInstanceOf(Handled.Done.class);
    }

    @Test
    void onlyWhoHasItInHandMayAndWithRightsToBoth() throws Exception {
        var kept = twice.accepted();
        var duplicate = twice.filed();
        for (var nobody : List.of(
                owner,
                officer(Role.SPECIALIST, TOWN.insurance),
                officer(Role.RECEPTION_CLERK, TOWN.city),
                officer(Role.CASHIER, TOWN.desk),
                practising(CLERK))) {
            assertThat(merge.merge(reasoned(nobody, duplicate), kept.id(), Set.of()))
                    .isInstanceOf(Handled.NotAllowed.class);
        }
        assertThat(merge.merge(reasoned(CLERK, kept), duplicate.id(), Set.of()))
                .as("the clerk has it in hand no more")
                .isInstanceOf(Handled.NotAllowed.class);
        var pupil = practising(owner);
        var practised = TOWN.filed(pupil, Town.BIRTH, TOWN.desk);
        assertThat(merge.merge(reasoned(CLERK, duplicate), practised.id(), Set.of()))
                .as("practice is a world of its own")
                .isInstanceOf(Handled.NotAllowed.class);
        assertThat(merge.merge(reasoned(Twice.holder(kept), kept), duplicate.id(), Set.of()))
                .as("the other one is at the desk still")
                .isInstanceOf(Handled.NotAllowed.class);
    }

    @Test
    void whatTheOtherOneLacksIsTakenOverAndItsFileIsOne() throws Exception {
        var kept = twice.without();
        var duplicate = twice.filed();
        var offered = Takeable.of(TOWN.folder(duplicate), TOWN.folder(kept));
        assertThat(offered).hasSameSizeAs(dossiers.papers(duplicate.id())).isNotEmpty();
        var number = offered.getFirst().paper().number();
        var ended = done(merge.merge(reasoned(CLERK, duplicate), kept.id(), Set.of(number)));
        assertThat(dossiers.papers(kept.id()))
                .extracting(Paper::file, Paper::origin)
                .containsExactly(tuple(offered.getFirst().paper().file(), Optional.of(ended.id())));
        assertThat(Takeable.of(TOWN.folder(duplicate), TOWN.folder(kept)))
                .as("it lacks that no more")
                .noneMatch(each -> each.paper().number() == number);
        var asked = done(TOWN.bean(ReceiveDossier.class).askForMore(reasoned(CLERK, kept)));
        TOWN.bean(AddPaper.class).takeBack(owner, asked.id(), 0);
        assertThat(dossiers.papers(kept.id()))
                .as("not its owner's to take back")
                .hasSize(1);
    }

    @Test
    void ofTwoWhoDeclareEachTheDuplicateOfTheOtherOneWins() throws Exception {
        for (var round = 0; round < 8; round++) {
            var one = twice.filed();
            var other = twice.filed();
            var answers = Town.atOnce(List.<Callable<Handled>>of(
                    () -> merge.merge(reasoned(CLERK, one), other.id(), Set.of()),
                    () -> merge.merge(reasoned(officer(Role.DESK_HEAD, TOWN.desk), other), one.id(), Set.of())));
            assertThat(answers).filteredOn(Handled.Done.class::isInstance).hasSize(1);
            assertThat(answers).contains(new Handled.NotPossible(new Outcome.NotMerged(Hindrance.ENDED)));
            assertThat(Stream.of(one, other)
                            .filter(each -> dossiers.find(each.id())
                                    .orElseThrow()
                                    .standing()
                                    .stage()
                                    .isOpen()))
                    .hasSize(1);
        }
    }

    @Test
    void whatWasPaidIsShownWithTheOtherOne() throws Exception {
        var kept = twice.accepted();
        var unpaid = twice.standing(Stage.UNPAID);
        var paid = done(TOWN.bean(ChargeDossier.class)
                .recordPayment(new Errand(CLERK, unpaid.id(), unpaid.moves(), "0000123")));
        var ended = done(merge.merge(reasoned(Twice.holder(paid), paid), kept.id(), Set.of()));
        assertThat(TOWN.bean(SeeMerged.class).with(TOWN.folder(kept)))
                .containsExactly(new SeeMerged.Merged(
                        new Twin(ended.id(), Twice.code(ended), false),
                        List.of(new SeeMerged.Paid(50_000, "0000123"))));
    }

    @Test
    void itsLineInTheRegisterStaysAndSaysWhereItGoesOn() throws Exception {
        var kept = twice.accepted();
        var ended = twice.accepted();
        done(merge.merge(reasoned(Twice.holder(ended), ended), kept.id(), Set.of()));
        var seen = TOWN.bean(SeeYearBook.class)
                .see(
                        CLERK,
                        new SeeYearBook.Asked(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()),
                        1);
        assertThat(seen).isInstanceOf(SeeYearBook.Outcome.Seen.class);
        assertThat(((SeeYearBook.Outcome.Seen) seen)
                        .lines().stream()
                                .filter(line -> line.entry().goesOnIn().isPresent())
                                .collect(Collectors.toMap(
                                        line -> line.dossier(),
                                        line -> line.entry().goesOnIn().orElseThrow())))
                .containsEntry(ended.id(), Twice.code(kept))
                .doesNotContainKey(kept.id());
    }

    private Hindrance why(Dossier duplicate, DossierId kept, Set<Integer> papers) {
        var handled = merge.merge(reasoned(CLERK, duplicate), kept, papers);
        assertThat(handled).isInstanceOf(Handled.NotPossible.class);
        var why = ((Handled.NotPossible) handled).why();
        assertThat(why).isInstanceOf(Outcome.NotMerged.class);
        return ((Outcome.NotMerged) why).why();
    }

    private static Whereabouts where(Dossier dossier) {
        return TOWN.bean(Locating.class).of(TOWN.folder(dossier));
    }

    private static String person(Actor actor) {
        return actor.who().orElseThrow().value().toString();
    }

    private static List<String> facts(Dossier... of) {
        return JdbcClient.create(TOWN.database().program())
                .sql("SELECT CAST(e.data AS text) FROM shared.event e WHERE e.subject IN (:ids)")
                .param("ids", Stream.of(of).map(each -> each.id().value()).toList())
                .query((row, _) -> row.getString(1))
                .list();
    }
}
