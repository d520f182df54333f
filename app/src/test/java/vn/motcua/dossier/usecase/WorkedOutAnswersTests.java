package vn.motcua.dossier.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.dossier.usecase.Town.citizen;
import static vn.motcua.dossier.usecase.Town.officer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.Draft;
import vn.motcua.dossier.usecase.ProposeAmendment.Proposal;
import vn.motcua.form.Mistake;
import vn.motcua.form.Mistake.Problem;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Role;

/** What is worked out of answers: shown while one fills in, filed with them, and never another value than theirs. */
class WorkedOutAnswersTests {
    private static final Town TOWN = new Town();
    private static final Actor CLERK = officer(Role.RECEPTION_CLERK, TOWN.desk);
    private static final String TOTAL = "total-share";
    private static final String FIRST = "members.1.member-share";

    private final KeepDraft keep = TOWN.bean(KeepDraft.class);
    private final Actor founder = citizen();

    @AfterAll
    static void close() {
        TOWN.close();
    }

    @Test
    void theTotalIsShownBeforeItIsFiledAndFiledWithTheAnswers() throws Exception {
        var draft = family();
        var sheet = ((ReadDraft.Outcome.Open) TOWN.bean(ReadDraft.class).read(founder, draft.id())).sheet();
        assertThat(sheet.draft().answers().to(TOTAL)).isEqualTo("3000000");
        assertThat(draft.answers().to(TOTAL)).as("not among what was typed").isEmpty();
        assertThat(holds(filed(draft))).isEqualTo("3000000");
    }

    @Test
    void aProgramThatSendsAnotherTotalIsToldAndNothingIsFiled() throws Exception {
        var draft = family();
        var sent = Map.of(TOTAL, "9", "pledge", "yes");
        var kept = (Drafting.KeptWithMistakes) keep.save(founder, draft.id(), draft.edits(), "pledge", sent);
        assertThat(kept.mistakes()).containsExactly(new Mistake(TOTAL, Problem.COMPUTED));
        assertThat(TOWN.bean(FileDossier.class).file(founder, draft.id(), "Việc khác"))
                .isInstanceOfSatisfying(
                        FileDossier.Outcome.Incomplete.class,
                        incomplete -> assertThat(incomplete.mistakes()).contains(new Mistake(TOTAL, Problem.COMPUTED)));

        var page = new Edit.FillSection("pledge", 0, sent);
        var typed = (Drafting.Kept) keep.save(founder, draft.id(), kept.draft().edits(), page);
        assertThat(typed.draft().answers().to(TOTAL))
                .as("a page has no box for it")
                .isEmpty();
    }

    @Test
    void aTotalFollowsWhatIsPutRightAndIsPutRightByNobody() throws Exception {
        var filed = filed(family());
        var propose = TOWN.bean(ProposeAmendment.class);
        assertThat(propose.propose(CLERK, filed.id(), new Proposal(TOTAL, Map.of(TOTAL, "5"), "Cộng sai", 0)))
                .isEqualTo(new Amended.Unknown());
        assertThat(propose.propose(
                        CLERK, filed.id(), new Proposal(FIRST, Map.of(FIRST, "500000"), "Giấy góp vốn ghi khác", 0)))
                .isEqualTo(new Amended.Done());
        assertThat(holds(filed)).as("proposed only").isEqualTo("3000000");
        assertThat(TOWN.bean(AnswerAmendment.class).accept(founder, filed.id(), 1))
                .isEqualTo(new Amended.Done());
        assertThat(holds(filed)).isEqualTo("2500000");
        assertThat(TOWN.bean(Dossiers.class).answered(filed.id()).filed().to(TOTAL))
                .as("what was filed")
                .isEqualTo("3000000");
    }

    private String holds(Dossier dossier) {
        return TOWN.bean(Dossiers.class).answered(dossier.id()).inForce().to(TOTAL);
    }

    /** A household that puts in 1,000,000 and 2,000,000 đồng. */
    private Draft family() throws Exception {
        var draft = TOWN.filledIn(founder, Town.BUSINESS, TOWN.desk);
        var founders = Map.of("founded-by", "family", "workers", "1");
        draft = kept(draft, "founders", founders);
        var members = new HashMap<String, String>();
        for (var number : List.of(1, 2)) {
            var prefix = "members." + number + ".member-";
            members.put(prefix + "name", "Nguyễn Mẫu " + number);
            members.put(prefix + "id", "09919000077" + number);
            members.put(prefix + "birth-day.day", "1");
            members.put(prefix + "birth-day.month", "5");
            members.put(prefix + "birth-day.year", "1990");
            members.put(prefix + "sex", "male");
            members.put(prefix + "share", number + "000000");
        }
        members.replaceAll((box, text) -> box.endsWith("name") ? "Nguyễn Mẫu An" : text);
        return kept(draft, "members", members);
    }

    private Draft kept(Draft draft, String page, Map<String, String> typed) {
        var kept = keep.save(founder, draft.id(), draft.edits(), page, typed);
        assertThat(kept).as(page).isInstanceOf(Drafting.Kept.class);
        return ((Drafting.Kept) kept).draft();
    }

    private Dossier filed(Draft draft) {
        return ((FileDossier.Outcome.Filed) TOWN.bean(FileDossier.class).file(founder, draft.id(), "Việc khác"))
                .dossier();
    }
}
