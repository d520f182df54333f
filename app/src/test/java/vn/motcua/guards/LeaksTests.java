package vn.motcua.guards;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The repository builds anywhere and promises nothing for later: no machine's paths, no private hosts, no loose ends. */
class LeaksTests {
    private static final String[] TEXTS = {
        ".java", ".jte", ".css", ".js", ".sql", ".properties", ".xml", ".yml", ".yaml", ".md", ".tsv", ".sh"
    };

    /** Written so that this file does not find itself. */
    private static final Pattern LEAK = Pattern.compile("(?<![\\w./-])/(?:wor[k]|roo[t]|hom[e]/\\w+|User[s])/"
            + "|\\b(?:artifactor[y]|nexu[s]|mirro[r]|registr[y]|prox[y])\\.[a-z0-9-]+\\.[a-z]{2,}"
            + "|\\bT[O]DO\\b|\\bFIX[M]E\\b|@Dis[a]bled\\b");

    @Test
    void nothingLeaksAndNothingIsLeftForLater() {
        var scripts = Checkout.files(Checkout.ROOT.resolve("bin"), "");
        var texts = Checkout.files(Checkout.ROOT, TEXTS);
        assertThat(texts).hasSizeGreaterThan(100);
        assertThat(Stream.concat(scripts.stream(), texts.stream()).filter(Files::isRegularFile))
                .flatExtracting(file -> leaks(Checkout.name(file), Checkout.text(file)))
                .isEmpty();
    }

    @Test
    void pathsHostsAndLooseEndsAreCaught() {
        var culprit = """
                cd %s
                url = https://%s/maven
                // %s: later
                @%s
                https://example.org%s and ../work/ are innocent
                """.formatted(
                        "/wo" + "rk/main", "mirror" + ".example.org", "TO" + "DO", "Dis" + "abled", "/ro" + "ot/");
        assertThat(leaks("culprit", culprit)).hasSize(4);
    }

    private static List<String> leaks(String name, String text) {
        return LEAK.matcher(text)
                .results()
                .map(match -> name + ":" + TemplateText.line(text, match.start()) + ": " + match.group())
                .toList();
    }
}
