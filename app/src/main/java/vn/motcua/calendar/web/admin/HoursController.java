package vn.motcua.calendar.web.admin;

import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.calendar.usecase.Book;
import vn.motcua.calendar.usecase.PrepareChange;
import vn.motcua.calendar.usecase.PrepareChange.Blank;
import vn.motcua.calendar.usecase.PreviewChange;
import vn.motcua.calendar.usecase.PreviewChange.Change;
import vn.motcua.calendar.usecase.PreviewChange.Preview;
import vn.motcua.calendar.usecase.SetHours;
import vn.motcua.calendar.usecase.Timetable;
import vn.motcua.calendar.web.Fields;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Decision;
import vn.motcua.ui.Page;
import vn.motcua.ui.Problem;
import vn.motcua.ui.Problems;
import vn.motcua.ui.Refusals;

/** Đặt giờ làm việc. */
@Controller
@RequestMapping("/admin/calendar/hours")
class HoursController {
    private final PrepareChange preparation;
    private final PreviewChange previewChange;
    private final SetHours setHours;

    HoursController(PrepareChange preparation, PreviewChange previewChange, SetHours setHours) {
        this.preparation = preparation;
        this.previewChange = previewChange;
        this.setHours = setHours;
    }

    @GetMapping
    ModelAndView form(Actor actor, @RequestParam Map<String, String> sent, Page page) {
        var blank = preparation.blank();
        var fields = new Fields(sent).with("id", blank.id().toString());
        var book = book(fields, blank);
        if (!sent.containsKey("preview")) {
            return switch (preparation.toSetHours(actor, book)) {
                case Decision.Refused refused -> Refusals.page(refused);
                case Decision.Allowed _ -> form(book, blank, fields, page, Problems.none(), Optional.empty());
            };
        }
        var reading = new Reading(fields, page.words());
        return reading.hours()
                .map(hours -> preview(actor, book, hours, blank, fields, page))
                .orElseGet(() -> form(book, blank, fields, page, reading.problems(), Optional.empty()));
    }

    private ModelAndView preview(Actor actor, Book book, Timetable hours, Blank blank, Fields fields, Page page) {
        return switch (previewChange.preview(actor, book, new Change.Hours(hours))) {
            case PreviewChange.Outcome.NotAllowed(var refused) -> Refusals.page(refused);
            case PreviewChange.Outcome.Shown(var preview) ->
                form(book, blank, fields, page, Problems.none(), Optional.of(preview));
        };
    }

    @PostMapping
    ModelAndView set(Actor actor, @RequestParam Map<String, String> sent, Page page) {
        var blank = preparation.blank();
        var fields = new Fields(sent);
        var book = book(fields, blank);
        var reading = new Reading(fields, page.words());
        return reading.hours()
                .map(hours -> set(actor, book, hours, blank, fields, page))
                .orElseGet(() -> form(book, blank, fields, page, reading.problems(), Optional.empty()));
    }

    private ModelAndView set(Actor actor, Book book, Timetable hours, Blank blank, Fields fields, Page page) {
        return switch (setHours.set(actor, book, hours)) {
            case SetHours.Outcome.Set _, SetHours.Outcome.AlreadySet _ ->
                DayController.back(fields, blank.today().getYear());
            case SetHours.Outcome.NotAllowed(var refused) -> Refusals.page(refused);
            case SetHours.Outcome.LaterHoursExist _ -> tooEarly(book, blank, fields, page);
        };
    }

    private static ModelAndView tooEarly(Book book, Blank blank, Fields fields, Page page) {
        var problem = new Problem("from", page.say("calendar.hours.too-early"));
        return form(book, blank, fields, page, Problems.of(problem), Optional.empty());
    }

    private static Book book(Fields fields, Blank blank) {
        return Owners.book(fields, blank.agencies())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static ModelAndView form(
            Book book, Blank blank, Fields fields, Page page, Problems problems, Optional<Preview> preview) {
        return new ModelAndView(
                "calendar/admin/hours",
                Map.of(
                        "typed", fields,
                        "owner", Owners.name(book, blank.agencies(), page.words()),
                        "problems", problems,
                        "preview", preview),
                problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
