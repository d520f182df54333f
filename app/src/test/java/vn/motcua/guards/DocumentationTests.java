package vn.motcua.guards;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Prose drifts: every link and path in it leads somewhere, and the two front pages stay twins. */
class DocumentationTests {

    @Test
    void everyLinkAndPathLeadsSomewhere() {
        var pages = Markdown.all();
        assertThat(pages).hasSizeGreaterThan(5);
        assertThat(pages).flatExtracting(Markdown::deadEnds).isEmpty();
    }

    @Test
    void theFrontPageSaysTheSameInBothLanguages() {
        var english = page("README.md");
        var vietnamese = page("README.vi.md");
        assertThat(vietnamese.outline()).isNotEmpty().isEqualTo(english.outline());
        assertThat(outside(vietnamese)).isNotEmpty().isEqualTo(outside(english));
    }

    @Test
    void aDeadLinkAnchorPathAndNameAreCaught() {
        var culprit = new Markdown(Checkout.DOCS.resolve("culprit.md"), """
                # Where things are
                [here](#where-things-are), [nowhere](#where-things-were), [the house](../pom.xml), [far](https://example.org)
                [gone](gone.md) and [outside](../../etc), `app/pom.xml`, `bin/nothing --at-all`,
                `vn.motcua.shared.Role`, `vn.motcua.shared`, `vn.motcua.shared.Rolle`
                ```
                [not a link](in-code.md)
                ```
                """);
        assertThat(culprit.deadEnds())
                .containsExactly(
                        "docs/culprit.md: #where-things-were",
                        "docs/culprit.md: gone.md",
                        "docs/culprit.md: ../../etc",
                        "docs/culprit.md: bin/nothing",
                        "docs/culprit.md: vn.motcua.shared.Rolle");
    }

    @Test
    void aTwinThatLacksAChapterIsCaught() {
        var whole = new Markdown(Checkout.ROOT.resolve("a.md"), "# One\n## Two\n### Three\n");
        var part = new Markdown(Checkout.ROOT.resolve("b.md"), "# Một\n## Hai\n");
        assertThat(part.outline()).isNotEqualTo(whole.outline());
    }

    private static Markdown page(String name) {
        var file = Checkout.ROOT.resolve(name);
        return new Markdown(file, Checkout.text(file));
    }

    /** Where a front page leads, but for its twin and places within itself. */
    private static List<String> outside(Markdown page) {
        return page.links()
                .filter(link -> !link.startsWith("README") && !link.startsWith("#"))
                .sorted()
                .toList();
    }
}
