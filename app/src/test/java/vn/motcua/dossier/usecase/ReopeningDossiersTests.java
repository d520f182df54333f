package vn.motcua.dossier.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.dossier.usecase.Town.citizen;
import static vn.motcua.dossier.usecase.Town.done;
import static vn.motcua.dossier.usecase.Town.errand;
import static vn.motcua.dossier.usecase.Town.officer;
import static vn.motcua.dossier.usecase.Town.reasoned;

import java.io.ByteArrayOutputStream;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.Stage;
import vn.motcua.dossier.model.Verb;
import vn.motcua.dossier.usecase.LookAtPaper.Manner;
import vn.motcua.dossier.usecase.Wordings.Wording;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Role;
import vn.motcua.ui.Dictionary;
import vn.motcua.ui.Language;

/** A result that is wrong is put right; the old one stays. */
class ReopeningDossiersTests {
    private static final Town TOWN = new Town();
    private static final String WRONG = "Khai sinh: Nguyễn Mẫu Chẻ";
    private static final String RIGHT = "Khai sinh: Nguyễn Mẫu Trẻ";
    private static final Actor CLERK = officer(Role.RECEPTION_CLERK, TOWN.desk);
    private static final Actor SPECIALIST = officer(Role.SPECIALIST, TOWN.commune);
    private static final Actor LEADER = officer(Role.LEADER, TOWN.commune);

    private final ReopenDossier reopen = TOWN.bean(ReopenDossier.class);
    private final Dossiers dossiers = TOWN.bean(Dossiers.class);
    private final Actor parent = citizen();

    @AfterAll
    static void close() {
        TOWN.close();
    }

    @Test
    void aLeaderReopensItAndItGoesItsWayAgainCountedOnce() throws Exception {
        var returned = returned();
        var reopened = done(reopen.reopen(reasoned(LEADER, returned)));
        assertThat(dossiers.find(reopened.id())).contains(reopened);
        assertThat(TOWN.inbox(SPECIALIST, TOWN.commune)).contains(reopened.id());
        assertThat(reopen.reopen(reasoned(LEADER, returned))).as("sent twice").isInstanceOf(Handled.Done.class);
        assertThat(printed(reopened)).as("until the new one is signed").contains(WRONG);

        var again =
                done(TOWN.bean(GiveOutResult.class).giveOut(errand(CLERK, finished(reopened, RIGHT)), Town.TO_OWNER));
        assertThat(again.standing().stage()).isEqualTo(Stage.RETURNED);
        assertThat(dossiers.find(again.id())).contains(again);
        assertThat(printed(again)).contains(RIGHT).doesNotContain(WRONG);
        assertThat(TOWN.folder(again).wordings()).extracting(Wording::text).containsExactly(WRONG, RIGHT);
        assertThat(TOWN.facts(again))
                .filteredOn("dossier.finished"::equals)
                .as("results counted")
                .hasSize(1);
    }

    @Test
    void onlyALeaderOfWhereItWasDecidedDoesAndSaysWhy() throws Exception {
        var returned = returned();
        assertThat(reopen.reopen(errand(LEADER, returned))).isEqualTo(new Handled.ReasonNeeded());
        for (var other : new Actor[] {SPECIALIST, CLERK, parent, officer(Role.LEADER, TOWN.city)}) {
            assertThat(reopen.reopen(reasoned(other, returned))).isInstanceOf(Handled.NotAllowed.class);
        }
        assertThat(TOWN.bean(Acts.class).open(LEADER, TOWN.folder(returned)))
                .extracting(Acts.Act::verb)
                .containsExactly(Verb.REOPEN);
        assertThat(TOWN.bean(Acts.class).open(CLERK, TOWN.folder(returned))).isEmpty();
    }

    private Dossier returned() throws Exception {
        var accepted = TOWN.accepted(TOWN.filed(parent, Town.BIRTH, TOWN.desk), CLERK);
        return done(TOWN.bean(GiveOutResult.class).giveOut(errand(CLERK, finished(accepted, WRONG)), Town.TO_OWNER));
    }

    private Dossier finished(Dossier inHand, String wording) {
        var handle = TOWN.bean(HandleDossier.class);
        var shown = done(handle.handOn(errand(SPECIALIST, inHand), wording, Optional.empty()));
        var now = shown;
        while (now.standing().stage() != Stage.FINISHED) {
            now = now.standing().stage() == Stage.DRAFT_SHOWN
                    ? done(TOWN.bean(AnswerDossier.class).confirm(errand(parent, now)))
                    : done(handle.handOn(errand(holder(now), now), "", Optional.empty()));
        }
        return now;
    }

    private static Actor holder(Dossier dossier) {
        return dossier.custody().role() == Role.LEADER ? LEADER : SPECIALIST;
    }

    private String printed(Dossier dossier) throws Exception {
        var words = TOWN.bean(Dictionary.class).in(Language.VIETNAMESE);
        var manner = new Manner("https://motcua.example", words);
        var out = new ByteArrayOutputStream();
        assertThat(TOWN.bean(LookAtPaper.class).look(parent, dossier.id(), PaperKind.RESULT, manner, out))
                .isInstanceOf(LookAtPaper.Outcome.Shown.class);
        try (var document = Loader.loadPDF(out.toByteArray())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
