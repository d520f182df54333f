package vn.motcua.dossier.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.dossier.usecase.Town.citizen;
import static vn.motcua.dossier.usecase.Town.done;
import static vn.motcua.dossier.usecase.Town.errand;
import static vn.motcua.dossier.usecase.Town.officer;
import static vn.motcua.dossier.usecase.Town.reasoned;

import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.motcua.dossier.model.Merging.Hindrance;
import vn.motcua.dossier.model.Outcome;
import vn.motcua.dossier.model.Stage;
import vn.motcua.dossier.model.Verb;
import vn.motcua.organisation.Agencies;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Role;
import vn.motcua.ui.Dictionary;
import vn.motcua.ui.Language;

/** A dossier that was declared a duplicate by mistake goes on where it stood. */
class SeparatingTests {
    private static final Town TOWN = new Town();
    private static final Actor CLERK = officer(Role.RECEPTION_CLERK, TOWN.desk);

    private final MergeDossiers merge = TOWN.bean(MergeDossiers.class);
    private final SeparateDossiers separate = TOWN.bean(SeparateDossiers.class);
    private final Dossiers dossiers = TOWN.bean(Dossiers.class);
    private final Merges merges = TOWN.bean(Merges.class);
    private final Actor owner = citizen();
    private final Twice twice = new Twice(TOWN, CLERK, owner);

    @AfterAll
    static void close() {
        TOWN.close();
    }

    /** Wherever it stood it stands again, with whoever had it, and with the promise that was given. */
    @ParameterizedTest
    @EnumSource(
            value = Stage.class,
            names = {"FILED", "INCOMPLETE", "IN_HAND", "UNPAID", "DRAFT_SHOWN"})
    void aMistakeIsTakenBack(Stage stage) throws Exception {
        var before = twice.standing(stage);
        var kept = twice.beside(before);
        var by = Twice.holder(before);
        var ended = done(merge.merge(reasoned(by, before), kept.id(), Set.of()));
        assertThat(separate.separate(errand(by, ended))).isEqualTo(new Handled.ReasonNeeded());
        var again = done(separate.separate(reasoned(by, ended)));
        assertThat(dossiers.find(again.id())).contains(again);
        assertThat(again.standing().stage()).isEqualTo(stage);
        assertThat(again.standing().atStep()).isEqualTo(before.standing().atStep());
        assertThat(again.acceptance()).isEqualTo(before.acceptance());
        assertThat(again.due()).isEqualTo(before.due());
        assertThat(again.custody().agency()).isEqualTo(before.custody().agency());
        assertThat(again.custody().role()).isEqualTo(before.custody().role());
        assertThat(merges.twins(again.id())).isEmpty();
        assertThat(merges.twins(kept.id())).isEmpty();
        assertThat(TOWN.facts(kept)).endsWith("dossier.separated");
        assertThat(separate.separate(reasoned(by, ended)))
                .as("the same request once more")
                .isEqualTo(new Handled.Done(again));
        assertThat(twice.isLookedFor(again)).isTrue();
        done(merge.merge(reasoned(Twice.holder(again), again), kept.id(), Set.of()));
    }

    @Test
    void whoeverHadItHasItAgain() throws Exception {
        var kept = twice.accepted();
        var ended = done(
                merge.merge(reasoned(Twice.holder(kept), kept), twice.accepted().id(), Set.of()));
        assertThat(separate.separate(reasoned(CLERK, ended)))
                .as("whoever had it has it again")
                .isInstanceOf(Handled.NotAllowed.class);
        done(separate.separate(reasoned(Twice.holder(kept), ended)));
    }

    @Test
    void onceTheOtherOneIsDecidedNothingIsTakenBackAndNoOtherStopEverIs() throws Exception {
        var kept = twice.accepted();
        var ended = done(merge.merge(reasoned(CLERK, twice.filed()), kept.id(), Set.of()));
        assertThat(TOWN.bean(Acts.class).open(CLERK, TOWN.folder(ended)))
                .extracting(Acts.Act::verb)
                .containsExactly(Verb.SEPARATE);
        twice.handled(kept);
        assertThat(separate.separate(reasoned(CLERK, ended)))
                .isEqualTo(new Handled.NotPossible(new Outcome.NotMerged(Hindrance.DECIDED)));
        var decided = twice.handled(twice.accepted());
        var late = done(merge.merge(reasoned(CLERK, twice.filed()), decided.id(), Set.of()));
        done(TOWN.bean(GiveOutResult.class).giveOut(errand(CLERK, decided), Town.TO_OWNER));
        assertThat(done(separate.separate(reasoned(CLERK, late))).standing().stage())
                .as("decided before")
                .isEqualTo(Stage.FILED);
        var asked = done(TOWN.bean(ReceiveDossier.class).askForMore(reasoned(CLERK, twice.filed())));
        var head = officer(Role.DESK_HEAD, TOWN.desk);
        var stopped = done(TOWN.bean(EndDossier.class).stop(reasoned(head, asked)));
        assertThat(separate.separate(reasoned(CLERK, stopped)))
                .isEqualTo(new Handled.NotPossible(new Outcome.NotMerged(Hindrance.NOT_MERGED)));
        assertThat(TOWN.bean(Acts.class).open(CLERK, TOWN.folder(stopped))).isEmpty();
    }

    @Test
    void theOwnerIsToldInWritingOfBoth() throws Exception {
        var kept = twice.filed();
        var ended = done(merge.merge(reasoned(CLERK, twice.filed()), kept.id(), Set.of()));
        var letters = new Letters(
                TOWN.bean(Dictionary.class),
                _ -> Language.VIETNAMESE,
                TOWN.bean(Agencies.class),
                new SiteAddress("https://motcua.example"),
                merges);
        assertThat(Stream.of(News.MERGED, News.SEPARATED)).allMatch(News::isOwed);
        assertThat(letters.about(News.MERGED, ended).orElseThrow().text())
                .contains(Twice.code(ended), Twice.code(kept));
        var again = done(separate.separate(reasoned(CLERK, ended)));
        assertThat(letters.about(News.MERGED, again)).as("news no more").isEmpty();
        assertThat(letters.about(News.SEPARATED, again).orElseThrow().text()).contains(Twice.code(again));
    }
}
