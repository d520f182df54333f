package vn.motcua.catalogue.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.catalogue.CatalogueFixtures.aProcedure;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.motcua.TestDatabase;
import vn.motcua.TestHouse;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.catalogue.Published;
import vn.motcua.catalogue.usecase.AssignOffices;
import vn.motcua.catalogue.usecase.PosterRuns.Run;
import vn.motcua.catalogue.usecase.PrintBatch;
import vn.motcua.catalogue.usecase.PrintPosters;
import vn.motcua.document.press.Readers;
import vn.motcua.identity.LoadDemonstration;
import vn.motcua.organisation.Agency;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Role;
import vn.motcua.ui.Dictionary;
import vn.motcua.ui.Language;

/** Posters, read again from the printed page at 150 dots an inch. */
class PrintingPostersTests {
    private static final int DOTS = 150;
    private static final List<String> CODES =
            IntStream.range(0, 6).mapToObj(each -> "3.30000" + each).toList();
    private static final TestDatabase DATABASE = TestDatabase.fresh();
    private static final TestHouse HOUSE = TestHouse.over(DATABASE);
    private static final PrintPosters.Wall WALL = new PrintPosters.Wall("http://motcua.example", "Phường Mẫu");

    private final PrintBatch printBatch = HOUSE.bean(PrintBatch.class);
    private final Actor clerk = Published.officer(Role.RECEPTION_CLERK);
    private final Clock clock = HOUSE.bean(Clock.class);

    @BeforeAll
    static void publish() {
        CODES.forEach(code -> Published.yesterday(HOUSE, aProcedure(code)));
    }

    @AfterAll
    static void close() {
        HOUSE.close();
        DATABASE.close();
    }

    @Test
    void thePosterOfAProcedureOpensThatProcedure() throws IOException {
        try (var poster = HOUSE.at("/procedures/" + CODES.getFirst() + "/poster.pdf")
                .toURL()
                .openStream()) {
            assertThat(addresses(poster.readAllBytes()))
                    .containsExactly(HOUSE.at("/p/" + CODES.getFirst()).toString());
        }
    }

    @Test
    void aBatchHasASheetForEachAndOnlyWhoeverAskedFetchesIt() throws IOException {
        var id = begin(Run.ALL);
        assertThat(printBatch.begin(clerk, id, Run.ALL, WALL, manner()))
                .as("sent twice")
                .isEqualTo(new PrintBatch.Outcome.Begun(id));
        awaitPrinted(id);
        assertThat(addresses(printBatch.fetch(clerk, id).orElseThrow()))
                .containsExactlyElementsOf(CODES.stream()
                        .map(code -> "http://motcua.example/p/" + code)
                        .toList());
        assertThat(printBatch.fetch(Published.officer(Role.RECEPTION_CLERK), id))
                .isEmpty();
        assertThat(printBatch.fetch(new Actor.Visitor(), id)).isEmpty();
    }

    @Test
    void anOfficePrintsWhatItTakesInAndNothingElse() throws IOException {
        HOUSE.bean(LoadDemonstration.class).load("chi de thu nghiem");
        var taken = Set.of(new ProcedureCode(CODES.get(1)), new ProcedureCode(CODES.get(4)));
        var offices = Set.of(Agency.Kind.SERVICE_CENTRE);
        HOUSE.bean(AssignOffices.class)
                .assign(
                        Published.officer(Role.LEADER),
                        UUID.randomUUID(),
                        new AssignOffices.Selection(taken, "", Optional.empty(), offices, Optional.empty()),
                        Published.today(HOUSE),
                        "Quyết định mẫu");
        assertThat(printBatch.see(clerk)).isInstanceOfSatisfying(PrintBatch.Outcome.Shelf.class, shelf -> {
            assertThat(shelf.offices()).extracting(Agency::code).contains("Y99.01.01");
            assertThat(shelf.own()).as("the clerk is from elsewhere").isEmpty();
        });
        var id = begin(Run.OFFICE + "Y99.01.01");
        awaitPrinted(id);
        assertThat(printBatch.office(printBatch.find(clerk, id).orElseThrow())).isPresent();
        assertThat(addresses(printBatch.fetch(clerk, id).orElseThrow()))
                .containsExactly("http://motcua.example/p/" + CODES.get(1), "http://motcua.example/p/" + CODES.get(4));
        assertThat(printBatch.begin(clerk, UUID.randomUUID(), Run.OFFICE + "Y99.77", WALL, manner()))
                .isInstanceOf(PrintBatch.Outcome.NothingToPrint.class);
    }

    @Test
    void whoMayNotPrintIsToldAndAnEmptyFieldPrintsNothing() {
        var id = UUID.randomUUID();
        assertThat(printBatch.begin(new Actor.Visitor(), id, Run.ALL, WALL, manner()))
                .isInstanceOf(PrintBatch.Outcome.NotAllowed.class);
        assertThat(printBatch.begin(clerk, id, "Không có", WALL, manner()))
                .isInstanceOf(PrintBatch.Outcome.NothingToPrint.class);
    }

    private UUID begin(String scope) {
        var id = UUID.randomUUID();
        assertThat(printBatch.begin(clerk, id, scope, WALL, manner())).isEqualTo(new PrintBatch.Outcome.Begun(id));
        return id;
    }

    private void awaitPrinted(UUID id) {
        var end = clock.instant().plus(Duration.ofSeconds(60));
        while (!printBatch.find(clerk, id).orElseThrow().isDone()) {
            assertThat(clock.instant()).as("printed in time").isBefore(end);
            Thread.onSpinWait();
        }
    }

    private static Map<String, Object> manner() {
        return Map.of("spoken", new Spoken(HOUSE.bean(Dictionary.class).in(Language.VIETNAMESE)));
    }

    private static List<String> addresses(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var renderer = new PDFRenderer(document);
            return IntStream.range(0, document.getNumberOfPages())
                    .mapToObj(page -> read(renderer, page))
                    .toList();
        }
    }

    private static String read(PDFRenderer renderer, int page) {
        try {
            return Readers.read(renderer.renderImageWithDPI(page, DOTS));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
