package vn.motcua.dossier.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import vn.motcua.document.press.Readers;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.usecase.LookAtPaper.Manner;
import vn.motcua.dossier.usecase.LookAtPaper.Outcome;
import vn.motcua.shared.Actor;
import vn.motcua.ui.Dictionary;
import vn.motcua.ui.Language;

/** Prints papers of a town, has each judged by veraPDF, and reads them back. */
record PrintShop(Town town) {
    static final String SITE = "https://motcua.example";

    Manner manner() {
        return new Manner(SITE, town.bean(Dictionary.class).in(Language.VIETNAMESE));
    }

    /** As an officer has it printed. */
    byte[] printed(Actor by, Dossier dossier, PaperKind kind) throws IOException {
        return fetched(by, dossier, kind, asked(by, dossier, kind, UUID.randomUUID()));
    }

    /** The key under which it can be fetched. */
    UUID asked(Actor by, Dossier dossier, PaperKind kind, UUID key) {
        assertThat(town.bean(PrintPaper.class).print(by, dossier.id(), kind, key))
                .isInstanceOf(PrintPaper.Outcome.Printed.class);
        return key;
    }

    byte[] fetched(Actor by, Dossier dossier, PaperKind kind, UUID key) throws IOException {
        var pdf = new ByteArrayOutputStream();
        var wanted = new FetchPrint.Wanted(kind, key);
        assertThat(town.bean(FetchPrint.class).fetch(by, dossier.id(), wanted, manner(), pdf))
                .isInstanceOf(FetchPrint.Outcome.Fetched.class);
        assertFlawless(pdf.toByteArray());
        return pdf.toByteArray();
    }

    /** As an officer looks at it, and as its owner takes it along. */
    byte[] shown(Actor by, Dossier dossier, PaperKind kind) throws IOException {
        var pdf = new ByteArrayOutputStream();
        assertThat(town.bean(LookAtPaper.class).look(by, dossier.id(), kind, manner(), pdf))
                .isInstanceOf(Outcome.Shown.class);
        assertFlawless(pdf.toByteArray());
        return pdf.toByteArray();
    }

    Outcome outcome(Actor by, Dossier dossier, PaperKind kind) throws IOException {
        return town.bean(LookAtPaper.class).look(by, dossier.id(), kind, manner(), new ByteArrayOutputStream());
    }

    static void assertFlawless(byte[] pdf) throws IOException {
        assertThat(Readers.flaws(pdf, PDFAFlavour.PDFA_3_U)).isEmpty();
        assertThat(Readers.flaws(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    static String text(byte[] pdf) throws IOException {
        try (var paper = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(paper).replaceAll("\\s+", " ");
        }
    }

    /** As telephones do, it looks from nearer and nearer. */
    static String square(byte[] pdf) throws IOException {
        try (var paper = Loader.loadPDF(pdf)) {
            var last = paper.getNumberOfPages() - 1;
            for (var dpi = 200; dpi < 500; dpi += 50) {
                var found = Readers.find(new PDFRenderer(paper).renderImageWithDPI(last, dpi, ImageType.RGB));
                if (found.isPresent()) {
                    return found.get();
                }
            }
            throw new AssertionError("no code on the paper");
        }
    }
}
