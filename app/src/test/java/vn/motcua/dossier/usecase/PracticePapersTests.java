package vn.motcua.dossier.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.dossier.usecase.Town.citizen;
import static vn.motcua.dossier.usecase.Town.officer;
import static vn.motcua.dossier.usecase.Town.practising;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import vn.motcua.document.press.Readers;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Role;
import vn.motcua.ui.Dictionary;
import vn.motcua.ui.Language;

/** Nobody takes for real what was made for practice, wherever it gets to. */
class PracticePapersTests {
    private static final Town TOWN = new Town();
    private static final Actor CLERK = officer(Role.RECEPTION_CLERK, TOWN.desk);
    private static final Actor LEARNER = practising(officer(Role.RECEPTION_CLERK, TOWN.desk));

    private final Actor pupil = practising(citizen());

    @AfterAll
    static void close() {
        TOWN.close();
    }

    @Test
    void itsPapersLettersAndTrackingSayWhatItIs() throws Exception {
        var accepted = TOWN.accepted(TOWN.filed(pupil, Town.BIRTH, TOWN.desk), LEARNER);
        assertThat(paper(accepted)).contains("TẬP – không có giá trị");
        assertThat(paper(TOWN.accepted(TOWN.filed(citizen(), Town.BIRTH, TOWN.desk), CLERK)))
                .doesNotContain("TẬP");
        var letter = TOWN.bean(Letters.class).about(News.ACCEPTED, accepted).orElseThrow();
        assertThat(letter.text()).startsWith("TẬP – không có giá trị");
        assertThat(letter.subject()).contains("TAP-");
        var digits = TOWN.bean(Dossiers.class).secret(accepted.id());
        assertThat(TOWN.bean(TrackDossier.class)
                        .track(new Actor.Visitor(), accepted.filing().code().value(), digits, "10.0.0.9"))
                .isInstanceOfSatisfying(
                        TrackDossier.Outcome.Found.class,
                        found -> assertThat(found.isPractice()).isTrue());
    }

    private static String paper(Dossier dossier) throws IOException {
        var pdf = new ByteArrayOutputStream();
        var words = TOWN.bean(Dictionary.class).in(Language.VIETNAMESE);
        var manner = new LookAtPaper.Manner("https://motcua.example", words);
        var by = dossier.filing().isPractice() ? LEARNER : CLERK;
        TOWN.bean(LookAtPaper.class).look(by, dossier.id(), PaperKind.RECEIPT, manner, pdf);
        assertThat(Readers.flaws(pdf.toByteArray(), PDFAFlavour.PDFA_3_U)).isEmpty();
        assertThat(Readers.flaws(pdf.toByteArray(), PDFAFlavour.PDFUA_1)).isEmpty();
        try (var read = Loader.loadPDF(pdf.toByteArray())) {
            return new PDFTextStripper().getText(read).replaceAll("\\s+", " ");
        }
    }
}
