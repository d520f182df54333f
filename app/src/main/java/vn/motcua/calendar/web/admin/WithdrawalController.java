package vn.motcua.calendar.web.admin;

import java.time.LocalDate;
import java.util.Map;
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
import vn.motcua.calendar.usecase.PreviewChange;
import vn.motcua.calendar.usecase.PreviewChange.Change;
import vn.motcua.calendar.usecase.WithdrawDay;
import vn.motcua.calendar.web.Fields;
import vn.motcua.shared.Actor;
import vn.motcua.ui.Page;
import vn.motcua.ui.Problems;
import vn.motcua.ui.Refusals;

/** Gỡ một ngày. */
@Controller
@RequestMapping("/admin/calendar/withdrawal")
class WithdrawalController {
    private final PrepareChange preparation;
    private final PreviewChange previewChange;
    private final WithdrawDay withdrawDay;

    WithdrawalController(PrepareChange preparation, PreviewChange previewChange, WithdrawDay withdrawDay) {
        this.preparation = preparation;
        this.previewChange = previewChange;
        this.withdrawDay = withdrawDay;
    }

    @GetMapping
    ModelAndView ask(Actor actor, @RequestParam Map<String, String> sent, Page page) {
        return form(actor, new Fields(sent), page, Problems.none());
    }

    @PostMapping
    ModelAndView withdraw(Actor actor, @RequestParam Map<String, String> sent, Page page) {
        var fields = new Fields(sent);
        var reading = new Reading(fields, page.words());
        var decision = reading.text("source");
        if (!reading.problems().isEmpty()) {
            return form(actor, fields, page, reading.problems());
        }
        var day = day(fields);
        return switch (withdrawDay.withdraw(actor, book(fields), day, decision)) {
            case WithdrawDay.Outcome.Withdrawn _, WithdrawDay.Outcome.NothingThere _ ->
                DayController.back(fields, day.getYear());
            case WithdrawDay.Outcome.NotAllowed(var refused) -> Refusals.page(refused);
        };
    }

    private ModelAndView form(Actor actor, Fields fields, Page page, Problems problems) {
        var day = day(fields);
        return switch (previewChange.preview(actor, book(fields), new Change.Withdraw(day))) {
            case PreviewChange.Outcome.NotAllowed(var refused) -> Refusals.page(refused);
            case PreviewChange.Outcome.Shown(var preview) ->
                new ModelAndView(
                        "calendar/admin/withdrawal",
                        Map.of(
                                "typed", fields,
                                "day", page.words().day(day),
                                "problems", problems,
                                "preview", preview),
                        problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }

    private Book book(Fields fields) {
        return Owners.book(fields, preparation.blank().agencies()).orElseThrow(WithdrawalController::nowhere);
    }

    private static LocalDate day(Fields fields) {
        return fields.read("day", LocalDate::parse).orElseThrow(WithdrawalController::nowhere);
    }

    private static ResponseStatusException nowhere() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
