package vn.motcua.dossier.web.paper;

import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.usecase.FetchPrint;
import vn.motcua.dossier.usecase.LookAtPaper;
import vn.motcua.dossier.usecase.PaperKind;
import vn.motcua.dossier.usecase.PrintPaper;
import vn.motcua.dossier.web.Printing;
import vn.motcua.dossier.web.Printing.Printed;
import vn.motcua.shared.Actor;
import vn.motcua.ui.Page;
import vn.motcua.ui.Refusals;

/** Giấy của hồ sơ for people. */
@Controller
class PapersController {
    private static final String PRINTS = "/papers/{dossier}/{kind:[a-z]+}/prints";
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final LookAtPaper lookAtPaper;
    private final PrintPaper printPaper;
    private final Printing printing;

    PapersController(LookAtPaper lookAtPaper, PrintPaper printPaper, Printing printing) {
        this.lookAtPaper = lookAtPaper;
        this.printPaper = printPaper;
        this.printing = printing;
    }

    /** @param dossier its code, public or official, or its id */
    @GetMapping("/papers/{dossier}/{kind:[a-z]+}.pdf")
    Object look(@PathVariable String dossier, @PathVariable String kind, Actor actor) throws IOException {
        return answer(printing.look(actor, id(dossier), paper(kind)));
    }

    /** @param print the key of this page: sent twice, it is printed once */
    @PostMapping(PRINTS)
    ModelAndView print(
            @PathVariable String dossier, @PathVariable String kind, @RequestParam UUID print, Actor actor, Page page) {
        return switch (printPaper.print(actor, id(dossier), paper(kind), print)) {
            case PrintPaper.Outcome.Printed printed ->
                new ModelAndView(new RedirectView(
                        page.to("/papers/" + dossier + "/" + kind + "/prints/" + printed.key() + ".pdf")));
            case PrintPaper.Outcome.NotAllowed(var refused) -> Refusals.page(refused);
            case PrintPaper.Outcome.Unsigned _ -> unsigned();
            case PrintPaper.Outcome.NotYet _, PrintPaper.Outcome.Unknown _ -> throw nowhere();
        };
    }

    @GetMapping(PRINTS + "/{print:[0-9a-f-]{36}}.pdf")
    Object fetch(@PathVariable String dossier, @PathVariable String kind, @PathVariable UUID print, Actor actor)
            throws IOException {
        return answer(printing.fetch(actor, id(dossier), new FetchPrint.Wanted(paper(kind), print)));
    }

    private static Object answer(Printed printed) {
        return switch (printed) {
            case Printed.Sheet(var answer) -> answer;
            case Printed.NotAllowed(var refused) -> Refusals.page(refused);
            case Printed.Unsigned _ -> unsigned();
            case Printed.Nowhere _ -> throw nowhere();
        };
    }

    private static ModelAndView unsigned() {
        return new ModelAndView("dossier/paper/unsigned", HttpStatus.CONFLICT);
    }

    private static PaperKind paper(String kind) {
        return PaperKind.of(kind).orElseThrow(PapersController::nowhere);
    }

    private DossierId id(String dossier) {
        return (ID.matcher(dossier).matches()
                        ? Optional.of(new DossierId(UUID.fromString(dossier)))
                        : lookAtPaper.find(dossier))
                .orElseThrow(PapersController::nowhere);
    }

    private static ResponseStatusException nowhere() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
