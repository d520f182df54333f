package vn.motcua.calendar.web.admin;

import java.util.Arrays;
import java.util.List;
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
import org.springframework.web.servlet.view.RedirectView;
import vn.motcua.calendar.usecase.Book;
import vn.motcua.calendar.usecase.EnterDay;
import vn.motcua.calendar.usecase.PrepareChange;
import vn.motcua.calendar.usecase.PrepareChange.Blank;
import vn.motcua.calendar.usecase.PreviewChange;
import vn.motcua.calendar.usecase.PreviewChange.Change;
import vn.motcua.calendar.usecase.PreviewChange.Preview;
import vn.motcua.calendar.usecase.SpecialDay;
import vn.motcua.calendar.usecase.SpecialDay.Kind;
import vn.motcua.calendar.web.Fields;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Decision;
import vn.motcua.ui.Choice;
import vn.motcua.ui.Page;
import vn.motcua.ui.Problem;
import vn.motcua.ui.Problems;
import vn.motcua.ui.Refusals;

/** Ghi một ngày: looked at first with what it would move, then sent. */
@Controller
@RequestMapping("/admin/calendar/day")
class DayController {
    private final PrepareChange preparation;
    private final PreviewChange previewChange;
    private final EnterDay enterDay;

    DayController(PrepareChange preparation, PreviewChange previewChange, EnterDay enterDay) {
        this.preparation = preparation;
        this.previewChange = previewChange;
        this.enterDay = enterDay;
    }

    @GetMapping
    ModelAndView form(Actor actor, @RequestParam Map<String, String> sent, Page page) {
        var blank = preparation.blank();
        var fields = new Fields(sent).with("id", blank.id().toString());
        var book = book(fields, blank);
        if (!sent.containsKey("preview")) {
            return switch (preparation.toEnterDay(actor, book)) {
                case Decision.Refused refused -> Refusals.page(refused);
                case Decision.Allowed _ -> form(book, blank, fields, page, Problems.none(), Optional.empty());
            };
        }
        var reading = new Reading(fields, page.words());
        return reading.day(book)
                .map(day -> preview(actor, book, day, blank, fields, page))
                .orElseGet(() -> form(book, blank, fields, page, reading.problems(), Optional.empty()));
    }

    private ModelAndView preview(Actor actor, Book book, SpecialDay day, Blank blank, Fields fields, Page page) {
        return switch (previewChange.preview(actor, book, new Change.Enter(day))) {
            case PreviewChange.Outcome.NotAllowed(var refused) -> Refusals.page(refused);
            case PreviewChange.Outcome.Shown(var preview) ->
                form(book, blank, fields, page, Problems.none(), Optional.of(preview));
        };
    }

    @PostMapping
    ModelAndView enter(Actor actor, @RequestParam Map<String, String> sent, Page page) {
        var blank = preparation.blank();
        var fields = new Fields(sent);
        var book = book(fields, blank);
        var reading = new Reading(fields, page.words());
        return reading.day(book)
                .map(day -> enter(actor, book, day, blank, fields, page))
                .orElseGet(() -> form(book, blank, fields, page, reading.problems(), Optional.empty()));
    }

    private ModelAndView enter(Actor actor, Book book, SpecialDay day, Blank blank, Fields fields, Page page) {
        return switch (enterDay.enter(actor, book, day)) {
            case EnterDay.Outcome.Entered _, EnterDay.Outcome.AlreadyThere _ ->
                back(fields, day.day().getYear());
            case EnterDay.Outcome.NotAllowed(var refused) -> Refusals.page(refused);
            case EnterDay.Outcome.KindBelongsElsewhere _ -> {
                var problem = new Problem("kind", page.say("calendar.form.kind.elsewhere"));
                yield form(book, blank, fields, page, Problems.of(problem), Optional.empty());
            }
        };
    }

    static ModelAndView back(Fields fields, int year) {
        return new ModelAndView(
                new RedirectView("/admin/calendar?year=" + year + "&agency=" + fields.of("agency"), true));
    }

    private static Book book(Fields fields, Blank blank) {
        return Owners.book(fields, blank.agencies())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static ModelAndView form(
            Book book, Blank blank, Fields fields, Page page, Problems problems, Optional<Preview> preview) {
        var model = Map.of(
                "typed",
                fields,
                "owner",
                Owners.name(book, blank.agencies(), page.words()),
                "kinds",
                kinds(book, page),
                "problems",
                problems,
                "preview",
                preview);
        return new ModelAndView(
                "calendar/admin/day", model, problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static List<Choice> kinds(Book book, Page page) {
        return Arrays.stream(Kind.values())
                .filter(Kind.in(book)::contains)
                .map(kind -> Choice.of(kind.key(), page.say("calendar.kind." + kind.key())))
                .toList();
    }
}
