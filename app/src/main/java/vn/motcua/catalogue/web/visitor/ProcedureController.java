package vn.motcua.catalogue.web.visitor;

import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.catalogue.usecase.ReadProcedure;
import vn.motcua.catalogue.usecase.ReadProcedure.Outcome;
import vn.motcua.catalogue.web.Spoken;
import vn.motcua.ui.Page;

/** Trang thủ tục: what it is today, what it was and what it will be. */
@Controller
class ProcedureController {
    private final ReadProcedure readProcedure;

    ProcedureController(ReadProcedure readProcedure) {
        this.readProcedure = readProcedure;
    }

    @GetMapping("/procedures/{code}")
    ModelAndView today(@PathVariable String code, Page page) {
        return answer(readProcedure.today(read(code)), page);
    }

    /** The short address on posters and papers. */
    @GetMapping("/p/{code}")
    View poster(@PathVariable String code, Page page) {
        return new RedirectView(page.to("/procedures/" + read(code)));
    }

    @GetMapping("/procedures/{code}/revisions")
    ModelAndView revisions(@PathVariable String code, Page page) {
        var history = readProcedure.history(read(code));
        if (history.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return new ModelAndView(
                "catalogue/visitor/revisions", Map.of("history", history, "spoken", new Spoken(page.words())));
    }

    @GetMapping("/procedures/{code}/revisions/{number:[1-9][0-9]{0,5}}")
    ModelAndView revision(@PathVariable String code, @PathVariable int number, Page page) {
        return answer(readProcedure.numbered(read(code), number), page);
    }

    private static ModelAndView answer(Outcome outcome, Page page) {
        return switch (outcome) {
            case Outcome.Shown(var sheet) -> SheetPage.shared(sheet, page);
            case Outcome.Moved(var to) -> {
                var moved = new RedirectView(page.to("/procedures/" + to));
                moved.setStatusCode(HttpStatus.MOVED_PERMANENTLY);
                yield new ModelAndView(moved);
            }
            case Outcome.Unknown _ -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }

    private static ProcedureCode read(String typed) {
        return ProcedureCode.typed(typed).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
