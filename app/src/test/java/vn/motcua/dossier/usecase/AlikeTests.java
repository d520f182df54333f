package vn.motcua.dossier.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.dossier.usecase.Town.citizen;
import static vn.motcua.dossier.usecase.Town.done;
import static vn.motcua.dossier.usecase.Town.errand;
import static vn.motcua.dossier.usecase.Town.officer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.dossier.DraftId;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.Likeness;
import vn.motcua.form.Answers;
import vn.motcua.shared.Actor;
import vn.motcua.shared.PersonId;
import vn.motcua.shared.Role;

/** What is filed twice is noticed: by who files it, before, and by officers, after. */
class AlikeTests {
    private static final Town TOWN = new Town();
    private static final Actor CLERK = officer(Role.RECEPTION_CLERK, TOWN.desk);

    private final FileDossier file = TOWN.bean(FileDossier.class);
    private final SeeAlike see = TOWN.bean(SeeAlike.class);
    private final Actor parent = citizen();

    @AfterAll
    static void close() {
        TOWN.close();
    }

    @Test
    void whoFilesTheSameAgainIsToldAndGoesOnWithAReason() throws Exception {
        var first = filed(parent, "Trần Mẫu Hoà");
        var draft = draft(parent, "Trần Mẫu Khác");
        assertThat(file.file(parent, draft)).isInstanceOfSatisfying(FileDossier.Outcome.Alike.class, alike -> {
            assertThat(alike.seen()).extracting(Dossier::id).containsExactly(first.id());
            assertThat(alike.others()).isZero();
        });
        assertThat(file.file(parent, draft, "x".repeat(FileDossier.LONGEST_REASON + 1)))
                .isInstanceOf(FileDossier.Outcome.Alike.class);
        var second = entered(file.file(parent, draft, " Cho  cháu thứ hai "));
        assertThat(entered(file.file(parent, draft)).id()).as("filed twice").isEqualTo(second.id());
        var found = see.to(CLERK, second.id());
        assertThat(found.seen()).extracting(Dossier::id).containsExactly(first.id());
        assertThat(found.reason()).isEqualTo("Cho cháu thứ hai");
        assertThat(see.to(CLERK, first.id()).reason()).isEmpty();
    }

    /** Whoever else filed for the child, nothing of it is told; where a tone mark sits and capitals tell no names apart. */
    @Test
    void anotherOfTheSameChildIsNoticedAndNothingOfItIsTold() throws Exception {
        filed(parent, "Lê Mẫu Thuỷ Hoà");
        var other = citizen();
        assertThat(file.file(other, draft(other, "LÊ MẪU THỦY HÒA"))).isEqualTo(hidden(1));
        assertThat(file.file(other, draft(other, "Lê Mẫu Thuy Hoa")))
                .as("another name")
                .isInstanceOf(FileDossier.Outcome.Filed.class);
    }

    @Test
    void anotherProcedureAnotherPersonAndWhatHasEndedAreNotAlike() throws Exception {
        var first = filed(parent, "Phạm Mẫu An");
        var business = TOWN.filledIn(parent, Town.BUSINESS, TOWN.desk).id();
        assertThat(file.file(parent, business)).isInstanceOf(FileDossier.Outcome.Filed.class);
        var stranger = citizen();
        assertThat(file.file(stranger, draft(stranger, "Phạm Mẫu Bình"))).isInstanceOf(FileDossier.Outcome.Filed.class);
        var pupil = Town.practising(citizen());
        assertThat(file.file(pupil, draft(pupil, "Phạm Mẫu An")))
                .as("practice is a world of its own")
                .isInstanceOf(FileDossier.Outcome.Filed.class);
        done(TOWN.bean(EndDossier.class).withdraw(errand(parent, first)));
        assertThat(file.file(parent, draft(parent, "Phạm Mẫu An"))).isInstanceOf(FileDossier.Outcome.Filed.class);
    }

    @Test
    void officersCompareThoseThatTheyMaySeeAndLearnOnlyHowManyOthersThereAre() throws Exception {
        var first = filed(parent, "Võ Mẫu Cúc");
        var second = entered(file.file(parent, draft(parent, "Võ Mẫu Cúc Hoa"), "Nhầm"));
        assertThat(see.compare(CLERK, second.id(), first.id()))
                .isInstanceOfSatisfying(SeeAlike.Outcome.Compared.class, compared -> {
                    assertThat(compared.earlier().folder().dossier().id()).isEqualTo(first.id());
                    assertThat(compared.later().folder().answers().to("child-name"))
                            .isEqualTo("Võ Mẫu Cúc Hoa");
                });
        assertThat(see.compare(CLERK, first.id(), first.id())).isEqualTo(new SeeAlike.Outcome.Unknown());
        var elsewhere = officer(Role.SPECIALIST, TOWN.insurance);
        assertThat(see.compare(elsewhere, first.id(), second.id())).isInstanceOf(SeeAlike.Outcome.NotAllowed.class);
        var found = see.to(elsewhere, first.id());
        assertThat(found.seen()).isEmpty();
        assertThat(found.others()).isEqualTo(1);
    }

    /** Once a name is put right, what it was no longer counts. */
    @Test
    void aCorrectedNameIsLookedForFromThenOn() throws Exception {
        var first = filed(parent, "Bùi Mẫu Sai");
        TOWN.bean(ProposeAmendment.class)
                .propose(
                        CLERK,
                        first.id(),
                        new ProposeAmendment.Proposal(
                                "child-name", Map.of("child-name", "Bùi Mẫu Đúng"), "Đánh máy nhầm", 0));
        TOWN.bean(AnswerAmendment.class).accept(parent, first.id(), 1);
        var other = citizen();
        assertThat(file.file(other, draft(other, "Bùi Mẫu Sai"))).isInstanceOf(FileDossier.Outcome.Filed.class);
        var third = citizen();
        assertThat(file.file(third, draft(third, "Bùi Mẫu Đúng"))).isEqualTo(hidden(1));
    }

    @Test
    void whomItIsAboutIsAskedOnOnePageAndIsNotLogged() {
        var form = TOWN.form(Town.BIRTH);
        var answers = new Answers(
                Map.of("child-name", "Hoà", "birth-day.day", "1", "birth-day.month", "2", "birth-day.year", "2026"));
        var owner = new PersonId(new UUID(0, 1));
        var likeness = Likeness.of(new ProcedureCode("1.001193"), owner, false, form, answers);
        assertThat(likeness.subject()).isPresent();
        assertThat(likeness.toString()).doesNotContain("ho");
        var without = new Answers(Map.of("child-name", "Hoà", "birth-day.year", "2026"));
        assertThat(Likeness.of(new ProcedureCode("1.001193"), owner, false, form, without)
                        .subject())
                .isEmpty();
    }

    private static FileDossier.Outcome.Alike hidden(int others) {
        return new FileDossier.Outcome.Alike(List.of(), others);
    }

    private DraftId draft(Actor by, String child) throws Exception {
        var draft = TOWN.filledIn(by, Town.BIRTH, TOWN.desk);
        var typed = new HashMap<>(draft.answers().byBox());
        typed.put("child-name", child);
        var kept = TOWN.bean(KeepDraft.class).save(by, draft.id(), draft.edits(), "child", typed);
        assertThat(kept).isInstanceOf(Drafting.Kept.class);
        return draft.id();
    }

    private Dossier filed(Actor by, String child) throws Exception {
        return entered(file.file(by, draft(by, child)));
    }

    private static Dossier entered(FileDossier.Outcome outcome) {
        assertThat(outcome).isInstanceOf(FileDossier.Outcome.Filed.class);
        return ((FileDossier.Outcome.Filed) outcome).dossier();
    }
}
