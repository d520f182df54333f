package vn.motcua.dossier.web.desk;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.CacheControl;
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
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.usecase.Inboxes.Line;
import vn.motcua.dossier.usecase.PaperKind;
import vn.motcua.dossier.usecase.PrintMany;
import vn.motcua.dossier.usecase.PrintRuns.State;
import vn.motcua.dossier.usecase.SeePrintRuns;
import vn.motcua.dossier.usecase.SeePrintRuns.Outcome;
import vn.motcua.dossier.usecase.TakeTray;
import vn.motcua.dossier.web.Printing;
import vn.motcua.shared.Actor;
import vn.motcua.ui.Page;
import vn.motcua.ui.Refusals;

/** In hàng loạt: asked for from a list, watched, given up or fetched. */
@Controller
class PrintRunsController {
    static final String HOME = "/desk/prints";

    private static final String ONE = HOME + "/{id:[0-9a-f-]{36}}";

    private final PrintMany printMany;
    private final SeePrintRuns seePrintRuns;
    private final TakeTray takeTray;
    private final Printing printing;

    PrintRunsController(PrintMany printMany, SeePrintRuns seePrintRuns, TakeTray takeTray, Printing printing) {
        this.printMany = printMany;
        this.seePrintRuns = seePrintRuns;
        this.takeTray = takeTray;
        this.printing = printing;
    }

    /** @param asked besides which list it is: {@code all} for the whole of it, or each {@code dossier} that was chosen */
    @PostMapping(HOME)
    ModelAndView begin(
            Actor actor,
            @RequestParam UUID id,
            @RequestParam String kind,
            @RequestParam(defaultValue = "") List<UUID> dossier,
            @RequestParam Map<String, String> asked,
            Page page) {
        var paper = PaperKind.of(kind).orElseThrow(PrintRunsController::nowhere);
        var chosen = dossier.stream().map(DossierId::new).toList();
        var outcome = asked.containsKey("all")
                ? all(actor, id, paper, InboxAddress.of(asked))
                : printMany.begin(actor, id, paper, chosen, printing.address());
        return switch (outcome) {
            case PrintMany.Outcome.NotAllowed(var refused) -> Refusals.page(refused);
            case PrintMany.Outcome.Begun(var run) -> new ModelAndView(new RedirectView(page.to(HOME + "/" + run)));
            case PrintMany.Outcome.NothingToPrint _ ->
                new ModelAndView("dossier/desk/prints/nothing", HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }

    private PrintMany.Outcome all(Actor actor, UUID id, PaperKind kind, InboxAddress address) {
        return switch (takeTray.take(actor, address.tray(), address.filter())) {
            case TakeTray.Outcome.NotAllowed(var refused) -> new PrintMany.Outcome.NotAllowed(refused);
            case TakeTray.Outcome.Taken taken -> {
                var first = taken.stretches()
                        .flatMap(List::stream)
                        .limit(PrintMany.MOST)
                        .map(Line::id)
                        .toList();
                yield printMany.begin(actor, id, kind, first, printing.address());
            }
        };
    }

    @GetMapping(HOME)
    ModelAndView list(Actor actor) {
        return answer(seePrintRuns.list(actor));
    }

    /** A browser without script looks again by itself. */
    @GetMapping(ONE)
    ModelAndView watch(Actor actor, @PathVariable UUID id, HttpServletResponse response) {
        var outcome = seePrintRuns.find(actor, id);
        if (outcome instanceof Outcome.Found(var run) && run.state() == State.WAITING) {
            response.setHeader("Refresh", "2");
        }
        return answer(outcome);
    }

    @PostMapping(ONE + "/cancellation")
    ModelAndView cancel(Actor actor, @PathVariable UUID id, Page page) {
        return seePrintRuns.cancel(actor, id) instanceof Outcome.Found
                ? new ModelAndView(new RedirectView(page.to(HOME + "/" + id)))
                : answer(seePrintRuns.find(actor, id));
    }

    @GetMapping(ONE + ".pdf")
    Object fetch(Actor actor, @PathVariable UUID id) throws IOException {
        return switch (seePrintRuns.fetch(actor, id)) {
            case Outcome.Fetched(var run, var content) -> {
                var disposition = ContentDisposition.attachment()
                        .filename(run.kind().key() + "-" + run.sheets() + ".pdf")
                        .build();
                yield ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_PDF)
                        .cacheControl(CacheControl.noStore())
                        .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                        .body(new InputStreamResource(content));
            }
            case Outcome.NotAllowed(var refused) -> Refusals.page(refused);
            case Outcome.Found _, Outcome.Listed _, Outcome.Unknown _ -> throw nowhere();
        };
    }

    private static ModelAndView answer(Outcome outcome) {
        return switch (outcome) {
            case Outcome.NotAllowed(var refused) -> Refusals.page(refused);
            case Outcome.Found(var run) -> new ModelAndView("dossier/desk/prints/run", Map.of("run", run));
            case Outcome.Listed(var runs) -> new ModelAndView("dossier/desk/prints/list", Map.of("runs", runs));
            case Outcome.Unknown _, Outcome.Fetched _ -> throw nowhere();
        };
    }

    private static ResponseStatusException nowhere() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
