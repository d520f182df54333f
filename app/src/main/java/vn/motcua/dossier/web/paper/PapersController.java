package vn.motcua.dossier.web.paper;

import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.usecase.PaperKind;
import vn.motcua.dossier.usecase.PrintPaper;
import vn.motcua.dossier.web.Printing;
import vn.motcua.dossier.web.Printing.Printed;
import vn.motcua.shared.Actor;
import vn.motcua.ui.Refusals;

/** Giấy của hồ sơ for people. */
@Controller
class PapersController {
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final PrintPaper printPaper;
    private final Printing printing;

    PapersController(PrintPaper printPaper, Printing printing) {
        this.printPaper = printPaper;
        this.printing = printing;
    }

    /** @param dossier its code, public or official, or its id */
    @GetMapping("/papers/{dossier}/{kind:[a-z]+}.pdf")
    Object paper(@PathVariable String dossier, @PathVariable String kind, Actor actor) throws IOException {
        var id = id(dossier).orElseThrow(PapersController::nowhere);
        var paper = PaperKind.of(kind).orElseThrow(PapersController::nowhere);
        return switch (printing.print(actor, id, paper)) {
            case Printed.Sheet(var answer) -> answer;
            case Printed.NotAllowed(var refused) -> Refusals.page(refused);
            case Printed.Unsigned _ -> new ModelAndView("dossier/paper/unsigned", HttpStatus.CONFLICT);
            case Printed.Nowhere _ -> throw nowhere();
        };
    }

    private Optional<DossierId> id(String dossier) {
        return ID.matcher(dossier).matches()
                ? Optional.of(new DossierId(UUID.fromString(dossier)))
                : printPaper.find(dossier);
    }

    private static ResponseStatusException nowhere() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
