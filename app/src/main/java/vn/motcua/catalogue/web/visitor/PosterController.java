package vn.motcua.catalogue.web.visitor;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.catalogue.Revision;
import vn.motcua.catalogue.usecase.PrintPosters;
import vn.motcua.catalogue.usecase.ReadProcedure;
import vn.motcua.catalogue.usecase.ReadProcedure.Outcome;
import vn.motcua.catalogue.web.Sites;
import vn.motcua.catalogue.web.Spoken;
import vn.motcua.document.Qr;
import vn.motcua.ui.Page;

/** Mã QR và áp phích of one procedure. */
@Controller
class PosterController {
    private static final MediaType SVG = MediaType.parseMediaType("image/svg+xml");
    private static final Duration KEPT = Duration.ofDays(1);

    private final ReadProcedure readProcedure;
    private final PrintPosters printPosters;

    PosterController(ReadProcedure readProcedure, PrintPosters printPosters) {
        this.readProcedure = readProcedure;
        this.printPosters = printPosters;
    }

    /** The square alone, for the page and for whoever makes papers of their own. */
    @GetMapping("/procedures/{code}/qr.svg")
    ResponseEntity<String> square(@PathVariable String code) {
        var qr = Qr.of(Sites.current() + "/p/" + revision(code).procedure().code(), Qr.Wear.EXPOSED);
        var svg = """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %1$d" shape-rendering="crispEdges">\
                <rect width="%1$d" height="%1$d" fill="#fff"/><path d="%2$s"/></svg>
                """.formatted(qr.size(), qr.path());
        return ResponseEntity.ok()
                .contentType(SVG)
                .cacheControl(CacheControl.maxAge(KEPT).cachePublic())
                .body(svg);
    }

    @GetMapping("/procedures/{code}/poster.pdf")
    ResponseEntity<byte[]> poster(@PathVariable String code, Page page) throws IOException {
        var wall = new PrintPosters.Wall(Sites.current(), page.place().name());
        var pdf = new ByteArrayOutputStream();
        printPosters.print(
                List.of(revision(code)), wall, Map.of("spoken", new Spoken(page.words())), pdf, (_, _) -> {});
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF).body(pdf.toByteArray());
    }

    private Revision revision(String typed) {
        return ProcedureCode.typed(typed)
                .map(readProcedure::today)
                .flatMap(outcome -> outcome instanceof Outcome.Shown(var sheet)
                        ? Optional.of(sheet.revision())
                        : Optional.<Revision>empty())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
