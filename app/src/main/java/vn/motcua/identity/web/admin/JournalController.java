package vn.motcua.identity.web.admin;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
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
            case Outcome.Found found -> page(typed, reading.problems(), found);
        };
    }

    /** The same lines as a table; nothing in it is a formula to a spreadsheet. */
    @GetMapping("/admin/journal.csv")
    @ResponseBody
    ResponseEntity<String> table(Actor actor, @RequestParam Map<String, String> fields, Page page) {
        var reading = new Reading(new Typed(fields), page.words());
        return switch (readJournal.export(actor, reading.question())) {
            case Outcome.NotAllowed(var refused) ->
                ResponseEntity.status(HttpStatus.FORBIDDEN)
                        .contentType(MediaType.TEXT_PLAIN)
                        .body(Refusals.reason(refused, page.words()));
            case Outcome.Found found ->
                ResponseEntity.ok()
                        .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"journal.csv\"")
                        .body(JournalTable.of(found, page));
        };
    }

    private static ModelAndView page(Typed typed, Problems problems, Outcome.Found found) {
        var status = problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
        return new ModelAndView(
                "identity/admin/journal", Map.of("typed", typed, "problems", problems, "found", found), status);
    }
}
