package vn.motcua.catalogue.web.desk;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;
import vn.motcua.catalogue.usecase.PrintBatch;
import vn.motcua.catalogue.usecase.PrintBatch.Outcome;
import vn.motcua.catalogue.usecase.PrintPosters;
import vn.motcua.catalogue.web.Sites;
import vn.motcua.catalogue.web.Spoken;
import vn.motcua.shared.Actor;
import vn.motcua.ui.Page;
import vn.motcua.ui.Refusals;

/** Áp phích for the walls of an office: asked for, watched, fetched. */
@Controller
class PostersController {
    private final PrintBatch printBatch;

    PostersController(PrintBatch printBatch) {
        this.printBatch = printBatch;
    }

    @GetMapping("/desk/posters")
    ModelAndView see(Actor actor, Page page) {
        return switch (printBatch.see(actor)) {
            case Outcome.NotAllowed(var refused) -> Refusals.page(refused);
            case Outcome.Shelf shelf ->
                new ModelAndView(
                        "catalogue/desk/posters", Map.of("shelf", shelf, "batch", printBatch, "scopes", scopes(page)));
            case Outcome.Begun _, Outcome.NothingToPrint _ -> throw new IllegalStateException("looking prints nothing");
        };
    }

    @PostMapping("/desk/posters")
    ModelAndView begin(@RequestParam UUID id, @RequestParam String scope, Actor actor, Page page) {
        var wall = new PrintPosters.Wall(Sites.current(), page.place().name());
        return switch (printBatch.begin(actor, id, scope, wall, Map.of("spoken", new Spoken(page.words())))) {
            case Outcome.NotAllowed(var refused) -> Refusals.page(refused);
            case Outcome.Begun(var begun) -> new ModelAndView(new RedirectView(page.to("/desk/posters/" + begun)));
            case Outcome.NothingToPrint _, Outcome.Shelf _ -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }

    @GetMapping("/desk/posters/{id}")
    ModelAndView watch(@PathVariable UUID id, Actor actor, Page page, HttpServletResponse response) {
        var run = printBatch.find(actor, id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var stopped = printBatch.hasStopped(run);
        if (!run.isDone() && !stopped) {
            response.setHeader("Refresh", "3");
        }
        return new ModelAndView(
                "catalogue/desk/poster-run", Map.of("run", run, "stopped", stopped, "scopes", scopes(page)));
    }

    private Scopes scopes(Page page) {
        return new Scopes(printBatch, page.words());
    }

    @GetMapping("/desk/posters/{id}.pdf")
    ResponseEntity<byte[]> fetch(@PathVariable UUID id, Actor actor) {
        return printBatch
                .fetch(actor, id)
                .map(pdf -> ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_PDF)
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                ContentDisposition.attachment()
                                        .filename("ap-phich.pdf")
                                        .build()
                                        .toString())
                        .body(pdf))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
