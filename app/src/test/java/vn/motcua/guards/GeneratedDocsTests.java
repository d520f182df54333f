package vn.motcua.guards;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.TestDatabase;

/** The pages the code writes about itself are committed, so that a change to a rule shows where officials read it. */
class GeneratedDocsTests {
    private static final String REMEDY = "write the pages anew with -Dmotcua.docs=write and review the difference";

    @Test
    void theGeneratedPagesSayWhatTheCodeSays() throws IOException {
        var folder = Checkout.DOCS.resolve("generated");
        var pages = pages();
        if ("write".equals(System.getProperty("motcua.docs"))) {
            write(pages, folder);
        }
        check(pages, folder);
    }

    @Test
    void aPageThatLagsBehindIsCaught(@TempDir Path folder) throws IOException {
        write(List.of(new GeneratedPage("roles.md", "yesterday's")), folder);
        assertThatThrownBy(() -> check(List.of(new GeneratedPage("roles.md", "today's")), folder))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(REMEDY);
    }

    @Test
    void aPageThatNothingWritesAnyMoreIsCaught(@TempDir Path folder) throws IOException {
        write(List.of(new GeneratedPage("gone.md", "old")), folder);
        assertThatThrownBy(() -> check(List.of(), folder))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("gone.md");
    }

    private static List<GeneratedPage> pages() {
        try (var database = TestDatabase.fresh()) {
            return List.of(
                    RoomPages.modules(),
                    RightsPages.roles(),
                    RightsPages.policy(),
                    FactPages.facts(),
                    FactPages.legalBasis(),
                    FactPages.problems(),
                    LifecyclePage.lifecycle(),
                    SchemaPage.of(new Schema(database.owner(), Migrated.rooms())));
        }
    }

    private static void write(List<GeneratedPage> pages, Path folder) throws IOException {
        Files.createDirectories(folder);
        for (var page : pages) {
            Files.writeString(folder.resolve(page.name()), page.text(), UTF_8);
        }
    }

    private static void check(List<GeneratedPage> pages, Path folder) throws IOException {
        for (var page : pages) {
            assertThat(folder.resolve(page.name()))
                    .as(REMEDY)
                    .exists()
                    .content(UTF_8)
                    .isEqualTo(page.text());
        }
        try (var files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .hasSameElementsAs(pages.stream().map(GeneratedPage::name).toList());
        }
    }
}
