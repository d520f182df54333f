package vn.motcua.calendar.web.admin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.calendar.usecase.Book;
import vn.motcua.calendar.usecase.ImportYear;
import vn.motcua.calendar.usecase.ImportYear.Outcome;
import vn.motcua.calendar.usecase.PreviewChange;
import vn.motcua.calendar.usecase.PreviewChange.Change;
import vn.motcua.calendar.usecase.PreviewChange.Preview;
import vn.motcua.calendar.web.Fields;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Decision;
import vn.motcua.ui.Page;
import vn.motcua.ui.Problem;
import vn.motcua.ui.Problems;
import vn.motcua.ui.Refusals;

/** Nhập lịch nghỉ của năm: tried out first, then carried out. */
@Controller
@RequestMapping("/admin/calendar/import")
class ImportController {
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2199;

    private final ImportYear importYear;
    private final PreviewChange previewChange;

    ImportController(ImportYear importYear, PreviewChange previewChange) {
        this.importYear = importYear;
        this.previewChange = previewChange;
    }

    @GetMapping
    ModelAndView form(Actor actor, @RequestParam Map<String, String> sent) {
        var fields = new Fields(sent);
        year(fields);
        return switch (importYear.begin(actor)) {
            case Decision.Refused refused -> Refusals.page(refused);
            case Decision.Allowed _ -> page(fields, Problems.none(), List.of(), List.of(), Optional.empty());
        };
    }

    @PostMapping
    ModelAndView take(
            Actor actor,
            @RequestParam Map<String, String> sent,
            @RequestParam Optional<MultipartFile> file,
            Page page) {
        var typed = new Fields(sent);
        var year = year(typed);
        var uploaded = file.filter(each -> !each.isEmpty());
        var text = uploaded.flatMap(ImportController::text);
        if (uploaded.isPresent() && text.isEmpty()) {
            return corrected(typed, new Problem("file", page.say("calendar.import.file.no-text")));
        }
        var fields = text.map(rows -> typed.with("rows", rows)).orElse(typed);
        if (fields.of("rows").isEmpty()) {
            return corrected(fields, new Problem("rows", page.say("calendar.form.missing")));
        }
        return fields.of("act").equals("carry-out")
                ? carryOut(actor, year, fields, page)
                : tryOut(actor, year, fields, page);
    }

    private ModelAndView tryOut(Actor actor, int year, Fields fields, Page page) {
        return switch (importYear.tryOut(actor, year, fields.raw("rows"))) {
            case Outcome.NotAllowed(var refused) -> Refusals.page(refused);
            case Outcome.Flawed flawed -> flawed(flawed, fields, page);
            case Outcome.Planned plan ->
                switch (previewChange.preview(actor, Book.COUNTRY, new Change.Import(year, plan.steps()))) {
                    case PreviewChange.Outcome.NotAllowed(var refused) -> Refusals.page(refused);
                    case PreviewChange.Outcome.Shown(var preview) ->
                        page(
                                fields,
                                Problems.none(),
                                List.of(),
                                ImportLines.of(plan, page.words()),
                                Optional.of(preview));
                };
        };
    }

    private ModelAndView carryOut(Actor actor, int year, Fields fields, Page page) {
        var reading = new Reading(fields, page.words());
        var decision = reading.text("source");
        if (!reading.problems().isEmpty()) {
            return page(fields, reading.problems(), List.of(), List.of(), Optional.empty());
        }
        return switch (importYear.carryOut(actor, year, decision, fields.raw("rows"))) {
            case Outcome.NotAllowed(var refused) -> Refusals.page(refused);
            case Outcome.Flawed flawed -> flawed(flawed, fields, page);
            case Outcome.Planned _ -> DayController.back(fields, year);
        };
    }

    private static ModelAndView flawed(Outcome.Flawed flawed, Fields fields, Page page) {
        var problem = new Problem(
                "rows", page.say("calendar.import.flawed", flawed.flaws().size()));
        return page(fields, Problems.of(problem), ImportLines.of(flawed, page.words()), List.of(), Optional.empty());
    }

    private static ModelAndView corrected(Fields fields, Problem problem) {
        return page(fields, Problems.of(problem), List.of(), List.of(), Optional.empty());
    }

    private static ModelAndView page(
            Fields fields,
            Problems problems,
            List<ImportLines.Flawed> flaws,
            List<ImportLines.Planned> plan,
            Optional<Preview> preview) {
        return new ModelAndView(
                "calendar/admin/import",
                Map.of("typed", fields, "problems", problems, "flaws", flaws, "plan", plan, "preview", preview),
                problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static int year(Fields fields) {
        return fields.read("year", Integer::valueOf)
                .filter(year -> year >= FIRST_YEAR && year <= LAST_YEAR)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** The file as text; empty if it is not written in UTF-8. */
    private static Optional<String> text(MultipartFile file) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file.getBytes()))
                    .toString());
        } catch (CharacterCodingException _) {
            return Optional.empty();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
