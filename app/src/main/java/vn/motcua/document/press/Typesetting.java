package vn.motcua.document.press;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLog;
import com.openhtmltopdf.util.XRLogger;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import vn.motcua.document.Press.Progress;

/** Sắp chữ: one page of ours on its way to paper. */
final class Typesetting {
    /** The family every paper is set in. */
    static final String FAMILY = "Be Vietnam Pro";

    private static final int MOST_PAGES = 2_000;
    private static final Duration LONGEST = Duration.ofMinutes(2);
    private static final byte[] COLOURS =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    static {
        // What it has to say reaches us as diagnostics.
        XRLog.setLoggerImpl(new Silence());
    }

    private final String xhtml;
    private final Instant at;
    private final Progress progress;
    private final List<String> flaws = new ArrayList<>();
    private final Shelf shelf = new Shelf(flaws::add);
    private final long began = System.nanoTime();
    private int total;

    Typesetting(String xhtml, Instant at, Progress progress) {
        this.xhtml = xhtml;
        this.at = at;
        this.progress = progress;
    }

    int write(OutputStream out) throws IOException {
        try (var paper = new DatedPaper(xhtml, at);
                var renderer = renderer(paper)) {
            renderer.layout();
            var pages = renderer.getRootBox().getLayer().getPages().size();
            if (pages > MOST_PAGES) {
                throw new IllegalArgumentException("a paper of " + pages + " pages");
            }
            total = pages;
            renderer.createPDFWithoutClosing();
            if (!flaws.isEmpty()) {
                throw new IllegalArgumentException("no paper: " + String.join("; ", flaws));
            }
            paper.save(out);
            return pages;
        }
    }

    private PdfBoxRenderer renderer(PDDocument paper) throws IOException {
        var builder = new PdfRendererBuilder()
                .usePDDocument(paper)
                .usePdfAConformance(PdfAConformance.PDFA_3_U)
                .usePdfUaAccessibility(true)
                .useColorProfile(COLOURS)
                .withProducer("Một Cửa")
                .useSVGDrawer(new Drawings())
                .usePageSupplier(this::page)
                .withDiagnosticConsumer(this::note)
                .withW3cDocument(Source.read(xhtml), Shelf.BASE);
        builder.useUriResolver(shelf)
                .useProtocolsStreamImplementation(shelf, Shelf.SCHEMES)
                .useExternalResourceAccessControl(
                        (uri, _) -> shelf.has(uri), ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
        builder.useFont(font("BeVietnamPro-Regular"), FAMILY, REGULAR, FontStyle.NORMAL, true)
                .useFont(font("BeVietnamPro-Italic"), FAMILY, REGULAR, FontStyle.ITALIC, true)
                .useFont(font("BeVietnamPro-Bold"), FAMILY, BOLD, FontStyle.NORMAL, true);
        return builder.buildPdfRenderer();
    }

    private static FSSupplier<InputStream> font(String name) {
        return () -> Shelf.open("fonts/" + name + ".ttf");
    }

    private PDPage page(PDDocument paper, float width, float height, int number, int shadow) {
        if (System.nanoTime() - began > LONGEST.toNanos()) {
            throw new IllegalStateException("printing takes longer than " + LONGEST);
        }
        progress.printing(number + 1, total);
        var page = new PDPage(new PDRectangle(width, height));
        paper.addPage(page);
        return page;
    }

    /** What the renderer would only put into a log is a flaw of the template. */
    private void note(Diagnostic diagnostic) {
        if (diagnostic.getLevel().intValue() >= Level.WARNING.intValue()) {
            flaws.add(diagnostic.getFormattedMessage());
        }
    }

    private static final class Silence implements XRLogger {
        @Override
        public boolean isLogLevelEnabled(Diagnostic diagnostic) {
            return false;
        }

        @Override
        public void log(String where, Level level, String message) {
            // Nobody reads it.
        }

        @Override
        public void log(String where, Level level, String message, Throwable cause) {
            // Nobody reads it.
        }

        @Override
        public void setLevel(String logger, Level level) {
            // It stays silent.
        }
    }
}
