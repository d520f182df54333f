package vn.motcua.ui.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GalleryTests {
    private static final Path TEMPLATES = Path.of("src/main/jte/ui");
    /** What is made of components and is none itself. */
    private static final Set<String> PAGES = Set.of("layout", "gallery", "error");

    private static Street street;

    @BeforeAll
    static void open() {
        street = Street.open();
    }

    @AfterAll
    static void close() {
        street.close();
    }

    static List<String> components() throws IOException {
        try (var folders = Files.list(TEMPLATES)) {
            return folders.map(folder -> folder.getFileName().toString())
                    .filter(name -> !PAGES.contains(name))
                    .sorted()
                    .toList();
        }
    }

    static Stream<String> addresses() throws IOException {
        return components().stream()
                .map(name -> "/admin/gallery/" + name)
                .flatMap(address -> Stream.of(address, "/en" + address, address + "?density=kiosk&theme=dark&text=xl"));
    }

    @Test
    void everyComponentHangsInTheGallery() throws IOException {
        assertThat(components()).hasSizeGreaterThan(30);
        assertThat(GalleryController.COMPONENTS).containsExactlyInAnyOrderElementsOf(components());
    }

    @Test
    void everyComponentHasExamples() throws IOException {
        assertThat(components())
                .allSatisfy(name -> assertThat(TEMPLATES.resolve(name).resolve("examples.jte"))
                        .exists());
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void everyExampleIsShownInBothLanguagesAndEveryLook(String address) {
        var answer = street.asAdministrator(address);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body()).contains("class=\"example\"").doesNotContain("style=");
    }

    @Test
    void theLookIsChosenInTheAddress() {
        assertThat(street.asAdministrator("/admin/gallery/button?density=kiosk&theme=dark&text=lg")
                        .body())
                .contains("data-density=\"kiosk\" data-theme=\"dark\" data-text=\"lg\"");
        assertThat(street.asAdministrator("/admin/gallery?density=nonsense").body())
                .contains("data-density=\"comfortable\"");
    }

    @Test
    void whoMayNotSeeItIsToldWhyAndWhomToAsk() {
        var answer = street.get("/en/admin/gallery/button");

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body())
                .contains("This needs the role System administrator.")
                .contains("Agency administrator")
                .contains("ui.gallery")
                .doesNotContain("class=\"example\"");
    }

    @Test
    void whatIsNotInTheGalleryIsNotFound() {
        assertThat(street.asAdministrator("/admin/gallery/nothing").statusCode())
                .isEqualTo(404);
    }
}
