package vn.motcua.ui.assets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssetsTests {
    private static final Path SOURCES = Path.of("src/main/resources/static/ui");

    private final Assets assets = new Assets();

    @ParameterizedTest
    @CsvSource({
        "citizen.css, 10000",
        "desk.css, 10000",
        "phusa.js, 4500",
        "keys.js, 1600",
        "keep.js, 2000",
        "suggest.js, 1500"
    })
    void whatAPageLoadsStaysWithinItsBudget(String name, int most) {
        assertThat(asset(name).gzip()).hasSizeLessThanOrEqualTo(most);
    }

    @Test
    void bothFontsTogetherStayWithinTheirBudget() {
        var bytes =
                asset("bvp-400.woff2").plain().length + asset("bvp-600.woff2").plain().length;

        assertThat(bytes).isLessThanOrEqualTo(28_000);
    }

    @Test
    void theAddressChangesWithTheContent() {
        var one = new Asset("a.css", "text/css", "a{}".getBytes(StandardCharsets.UTF_8));
        var other = new Asset("a.css", "text/css", "b{}".getBytes(StandardCharsets.UTF_8));

        assertThat(one.address()).matches("/assets/a-[0-9a-f]{10}\\.css").isNotEqualTo(other.address());
    }

    @Test
    void theSqueezedCopyHoldsTheSameBytes() throws IOException {
        var sheet = asset("citizen.css");

        try (var unpacked = new GZIPInputStream(new ByteArrayInputStream(sheet.gzip()))) {
            assertThat(unpacked.readAllBytes()).isEqualTo(sheet.plain());
        }
    }

    @Test
    void aStylesheetAsksForItsFontsByFingerprint() {
        var css = text("citizen.css");

        assertThat(css).contains("url(" + assets.address("bvp-400.woff2") + ")").doesNotContain("url(bvp");
    }

    @Test
    void squeezingTakesOnlyWhatMeansNothing() {
        var css = """
                /* a note */
                .a > .b:hover , .c { color : red; margin: calc(1px + 2px) 0 ; }
                .d::before { content: " ; } "; }
                @media (min-width: 2em) { .e { top: 0 } }
                """;

        assertThat(Stylesheet.squeezed(css))
                .isEqualTo(".a > .b:hover,.c{color :red;margin:calc(1px + 2px) 0}"
                        + ".d::before{content:\" ; } \"}@media (min-width:2em){.e{top:0}}");
    }

    @Test
    void everyStylesheetFileReachesAPage() throws IOException {
        var assembled = Stream.of(Stylesheet.CITIZEN, Stylesheet.DESK, Stylesheet.GALLERY)
                .flatMap(sheet -> sheet.parts().stream())
                .map(part -> part + ".css")
                .toList();

        assertThat(files(".css"))
                .isNotEmpty()
                .allSatisfy(file -> assertThat(assembled).contains(file));
    }

    @Test
    void nothingIsAskedOfThirdParties() {
        assertThat(List.of("citizen.css", "desk.css", "phusa.js", "keys.js", "keep.js", "suggest.js"))
                .allSatisfy(name ->
                        assertThat(text(name).replace("http://www.w3.org/", "")).doesNotContain("//"));
    }

    @Test
    void theStylesKeepToTheOldestBrowserWeServe() {
        assertThat(List.of("citizen.css", "desk.css"))
                .allSatisfy(name -> assertThat(text(name))
                        .doesNotContain("light-dark(", "color-mix(", "oklch(", "@scope", "subgrid", "popover"));
    }

    private Asset asset(String name) {
        return assets.named(name).orElseThrow();
    }

    private String text(String name) {
        return new String(asset(name).plain(), StandardCharsets.UTF_8);
    }

    private static List<String> files(String ending) throws IOException {
        try (var files = Files.list(SOURCES)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ending))
                    .toList();
        }
    }
}
