package vn.motcua.document.press;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gg.jte.Content;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import vn.motcua.document.Manuscript;
import vn.motcua.document.Press.Progress;
import vn.motcua.document.Qr;
import vn.motcua.document.Qr.Wear;

/** What comes out of the press, judged by veraPDF and read back by other programs. */
class PaperTests {
    private static final Instant AT = Instant.parse("2026-11-21T02:30:00Z");
    private static final String ADDRESS = "https://dichvucong.example.vn/p/1.001193";
    private static final String VIETNAMESE = "Đăng ký khai sinh: Nguyễn Thị Thuỳ Dương, Ấp Mỹ Thạnh, 14.000 ₫ ẰẲẴẶ ơưđ";
    private static final String KHMER = "ភាសាខ្មែរ ស្វាយរៀង";

    private static final TemplateEngine TEMPLATES = TemplateEngine.createPrecompiled(ContentType.Html);

    @Test
    void anArchiveAndAScreenReaderAcceptIt() {
        var pdf = print(paper("vi", content()));
        assertThat(Readers.flaws(pdf, PDFAFlavour.PDFA_3_U)).isEmpty();
        assertThat(Readers.flaws(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @Test
    void theJudgeSeesAFlawWhereThereIsOne() throws IOException {
        try (var paper = Loader.loadPDF(print(paper("vi", content())));
                var out = new ByteArrayOutputStream()) {
            paper.getDocumentCatalog().setLanguage(null);
            paper.getDocumentCatalog().setOutputIntents(List.of());
            paper.save(out);
            assertThat(Readers.flaws(out.toByteArray(), PDFAFlavour.PDFA_3_U)).isNotEmpty();
            assertThat(Readers.flaws(out.toByteArray(), PDFAFlavour.PDFUA_1)).isNotEmpty();
        }
    }

    @Test
    void itsWordsCanBeCopiedAndItsPicturesSpeak() throws IOException {
        var pdf = print(paper("vi", content()));
        try (var paper = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(paper)).containsIgnoringWhitespaces(VIETNAMESE);
            assertThat(paper.getDocumentCatalog().getLanguage()).isEqualTo("vi");
            assertThat(paper.getDocumentInformation().getTitle()).isEqualTo("Tờ thử");
            assertThat(paper.getDocumentInformation().getCreationDate().toInstant())
                    .isEqualTo(AT);
        }
        assertThat(alternatives(pdf)).contains("Quét để mở thủ tục", "ភាសាខ្មែរ", "ស្វាយរៀង");
    }

    @Test
    void itsCodeIsReadFromPaperAtScannersResolution() throws IOException {
        var page = picture(print(paper("vi", content())), 150);
        assertThat(Readers.read(page)).isEqualTo(ADDRESS);
        Readers.scan(page).ifPresent(read -> assertThat(read).isEqualTo(ADDRESS));
    }

    @Test
    void theSameManuscriptGivesTheSameBytes() {
        var paper = print(paper("vi", content()));
        assertThat(print(paper("vi", content()))).isEqualTo(paper);
        assertThat(print(paper("en", content()))).isNotEqualTo(paper);
    }

    @Test
    void aLetterThatNoFontHasDoesNotBreakIt() {
        var pdf = print(paper("vi", "<p>Chị Hoa \uD83D\uDE00 漢字 \u0000\u0007\uFFFF ok</p>"));
        assertThat(Readers.flaws(pdf, PDFAFlavour.PDFA_3_U)).isEmpty();
        assertThat(Readers.flaws(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @Test
    void sheetsOfABatchBeginOnPagesOfTheirOwnAndTheirProgressIsTold() {
        var told = new ArrayList<String>();
        var sheets = "<div class=\"sheet\"><h1>Tờ</h1></div>".repeat(3);
        print(paper("vi", sheets), (page, of) -> told.add(page + "/" + of));
        assertThat(told).containsExactly("1/3", "2/3", "3/3");
    }

    @Test
    void whoeverWatchesCanStopIt() {
        assertThatThrownBy(() -> print(paper("vi", content()), (_, _) -> {
                    throw new IllegalStateException("enough");
                }))
                .hasMessage("enough");
    }

    /** Wherever a page can name something: this machine's own doors are not knocked at. */
    @Test
    void nothingIsFetched() throws IOException {
        try (var door = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var uri = "http://127.0.0.1:" + door.getLocalPort() + "/a.css";
            for (var body : List.of("<img alt=\"x\" src=\"%s\"/>", "<img alt=\"x\" src=\"%s.svg\"/>")) {
                assertRefused(uri, raw(body.formatted(uri)));
            }
            for (var head : List.of(
                    "<link rel=\"stylesheet\" href=\"%s\"/>",
                    "<style>@import url('%s');</style>",
                    "<style>@font-face { font-family: x; src: url('%s') } p { font-family: x }</style>",
                    "<style>p { background-image: url('%s') }</style>",
                    "<style>li { list-style-image: url('%s') }</style>")) {
                var page = raw("<p>x</p><ul><li>x</li></ul>").replace("<meta", head.formatted(uri) + "<meta");
                assertRefused(uri, page);
            }
            door.setSoTimeout(1);
            assertThatThrownBy(door::accept).isInstanceOf(SocketTimeoutException.class);
        }
    }

    private static void assertRefused(String uri, String xhtml) {
        assertThatThrownBy(() -> print(xhtml), xhtml)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("not on the shelf: " + uri);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/a.css",
                "file:///etc/passwd",
                "jar:file:/a.jar!/b.css",
                "classpath:/application.properties",
                "/application.css",
                "../application.css",
                "document/../../application.css",
                "data:text/css,p{}",
                "document/absent.css",
                "paper:/../application.css",
                "fonts/OFL-BeVietnamPro.txt"
            })
    void nothingButOurShelfCanBeNamed(String uri) {
        var complaints = new ArrayList<String>();
        assertThat(new Shelf(complaints::add).resolveURI(Shelf.BASE, uri)).isNull();
        assertThat(complaints).containsExactly("not on the shelf: " + uri);
        assertThatThrownBy(() -> new Shelf(complaints::add).getUrl(uri)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void ourOwnStyleIsOnTheShelf() {
        assertThat(new Shelf(_ -> {}).resolveURI(Shelf.BASE, "document/paper.css"))
                .isEqualTo("paper:/document/paper.css");
    }

    @Test
    void aLinkToAnywhereStaysALink() throws IOException {
        try (var paper = Loader.loadPDF(print(raw("<p><a href=\"https://example.org/\" title=\"x\">x</a></p>")))) {
            assertThat(paper.getPage(0).getAnnotations().toString()).isNotEqualTo("[]");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <html><head><title>x</title></head><body/></html>                              | without a language
            <html lang="vi"><head><title> </title></head><body/></html>                    | without a title
            <html lang="vi"><head><title>x</title></head><body><svg viewBox="0 0 1 1"/></body></html> | without words
            <html lang="vi"><head><title>x</title></head><body><br></body></html>          | not well-formed
            <!DOCTYPE html [<!ENTITY x SYSTEM "file:///etc/hostname">]><html>&x;</html>     | not well-formed
            <html lang="vi"><head><title>x</title></head><body><svg alt="x" viewBox="0 0 1 1"><text>a</text></svg></body></html> | <text>
            <html lang="vi"><head><title>x</title></head><body><svg alt="x" viewBox="0 0 1 1"><path d="M0 0A1 1 0 0 0 1 1"/></svg></body></html> | no path
            <html lang="vi"><head><title>x</title></head><body><p style="colr: red">x</p></body></html> | no paper
            """)
    void aTemplateThatIsNoPaperIsRefused(String xhtml, String complaint) {
        assertThatThrownBy(() -> print(xhtml))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(complaint);
    }

    @Test
    void aPageTooLongIsRefusedBeforeItIsRead() {
        assertThatThrownBy(() -> print(raw("x".repeat(8_000_001))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("characters");
    }

    @Test
    void thePressTakesATemplateAndWhatItShows() throws IOException {
        var out = new ByteArrayOutputStream();
        Content body = output -> output.writeContent("<p>Xin chào</p>");
        var given = Map.<String, Object>of("language", "vi", "title", "Tờ", "description", "Thử", "content", body);
        assertThat(new PaperPress(TEMPLATES).print(new Manuscript("document/paper", given, AT), out))
                .isEqualTo(1);
        assertThat(out.toString(StandardCharsets.ISO_8859_1)).startsWith("%PDF-");
    }

    /** Both words on one line of 40 points, in the colour of their text. */
    @Test
    void khmerStandsInItsLineLikeOtherLetters() throws IOException {
        var page = picture(print(paper("km", "<p style=\"color:#c4161c;font-size:40pt\">" + KHMER + "</p>")), 72);
        var rows = IntStream.range(0, page.getHeight())
                .filter(y -> IntStream.range(0, page.getWidth()).anyMatch(x -> isRed(page, x, y)))
                .summaryStatistics();
        var columns = IntStream.range(0, page.getWidth())
                .filter(x -> IntStream.range(0, page.getHeight()).anyMatch(y -> isRed(page, x, y)))
                .summaryStatistics();
        assertThat(rows.getMax() - rows.getMin()).isBetween(30, 60);
        assertThat(columns.getMax() - columns.getMin()).isBetween(200, 400);
    }

    private static boolean isRed(BufferedImage page, int x, int y) {
        var colour = new Color(page.getRGB(x, y));
        return colour.getRed() > 150 && colour.getGreen() < 80;
    }

    private static String content() {
        var code = new StringOutput();
        var given = Map.<String, Object>of("qr", Qr.of(ADDRESS, Wear.EXPOSED), "label", "Quét để mở thủ tục");
        TEMPLATES.render("document/qr.jte", given, code);
        return """
                <div class="sheet"><h1>%s</h1><p>%s <strong>Đậm</strong> <em>nghiêng</em> <a href="https://example.org/" title="example.org">example.org</a></p>
                <table><thead><tr><th scope="col">Số</th><th scope="col">Tên</th></tr></thead><tbody><tr><td>1</td><td>Giấy khai sinh</td></tr></tbody></table>
                <ul><li>một</li><li>hai</li></ul>
                %s</div>""".formatted(VIETNAMESE, KHMER, code);
    }

    private static String paper(String language, String body) {
        var html = new StringOutput();
        Content content = output -> output.writeContent(body);
        var given = Map.<String, Object>of(
                "language", language, "title", "Tờ thử", "description", "Để thử máy in", "content", content);
        TEMPLATES.render("document/paper.jte", given, html);
        return html.toString();
    }

    private static String raw(String body) {
        return "<html lang=\"vi\"><head><title>x</title><meta name=\"subject\" content=\"x\"/></head>"
                + "<body style=\"font-family:'Be Vietnam Pro'\">" + body + "</body></html>";
    }

    private static byte[] print(String xhtml) {
        return print(xhtml, (_, _) -> {});
    }

    private static byte[] print(String xhtml, Progress progress) {
        try (var out = new ByteArrayOutputStream()) {
            new Typesetting(xhtml, AT, progress).write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BufferedImage picture(byte[] pdf, int dpi) throws IOException {
        try (var paper = Loader.loadPDF(pdf)) {
            return new PDFRenderer(paper).renderImageWithDPI(0, dpi, ImageType.RGB);
        }
    }

    private static List<String> alternatives(byte[] pdf) throws IOException {
        try (var paper = Loader.loadPDF(pdf)) {
            var found = new ArrayList<String>();
            for (var key : paper.getDocument().getXrefTable().keySet()) {
                if (paper.getDocument().getObjectFromPool(key).getObject() instanceof COSDictionary element
                        && element.containsKey(COSName.ALT)) {
                    found.add(element.getString(COSName.ALT));
                }
            }
            return found;
        }
    }
}
