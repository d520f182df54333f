package vn.motcua.identity.web.admin;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.identity.usecase.ReadJournal;
import vn.motcua.identity.usecase.ReadJournal.Outcome;
import vn.motcua.shared.Actor;
import vn.motcua.ui.Page;
import vn.motcua.ui.Problems;
import vn.motcua.ui.Refusals;

/** Sổ nhật ký. */
@Controller
class JournalController {
    private final ReadJournal readJournal;

    JournalController(ReadJournal readJournal) {
        this.readJournal = readJournal;
    }

    @GetMapping("/admin/journal")
    ModelAndView read(Actor actor, @RequestParam Map<String, String> fields, Page page) {
        var typed = new Typed(fields);
        var reading = new Reading(typed, page.words());
        return switch (readJournal.read(actor, reading.question())) {
            case Outcome.NotAllowed(var refused) -> Refusals.page(refused);
            case Outcome.Found found -> page(typed, reading.problems(), found, readJournal.mayExport(actor));
            case Outcome.Taken _ -> throw new IllegalStateException("read, not taken along");
        };
    }

    /** All such lines as a table, written as they are read; nothing in it is a formula to a spreadsheet. */
    @GetMapping("/admin/journal.csv")
    void table(Actor actor, @RequestParam Map<String, String> fields, Page page, HttpServletResponse response)
            throws IOException {
        var reading = new Reading(new Typed(fields), page.words());
        switch (readJournal.export(actor, reading.question())) {
            case Outcome.NotAllowed(var refused) -> {
                response.setStatus(HttpStatus.FORBIDDEN.value());
                response.setContentType("text/plain;charset=UTF-8");
                response.getWriter().write(Refusals.reason(refused, page.words()));
            }
            case Outcome.Taken(var stretches) -> table(stretches, page, response);
            case Outcome.Found found -> table(Stream.of(found), page, response);
        }
    }

    private static void table(Stream<Outcome.Found> stretches, Page page, HttpServletResponse response)
            throws IOException {
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"journal.csv\"");
        JournalTable.write(stretches, page, response.getWriter());
    }

    private static ModelAndView page(Typed typed, Problems problems, Outcome.Found found, boolean exports) {
        var status = problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
        return new ModelAndView(
                "identity/admin/journal",
                Map.of("typed", typed, "problems", problems, "found", found, "exports", exports),
                status);
    }
}
