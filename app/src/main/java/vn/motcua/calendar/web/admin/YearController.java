package vn.motcua.calendar.web.admin;

import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.calendar.usecase.SeeYear;
import vn.motcua.calendar.usecase.SeeYear.Outcome;
import vn.motcua.calendar.web.Fields;
import vn.motcua.shared.Actor;
import vn.motcua.shared.AgencyId;
import vn.motcua.ui.Page;
import vn.motcua.ui.Refusals;

/** Lịch năm on one page. */
@Controller
class YearController {
    private final SeeYear seeYear;

    YearController(SeeYear seeYear) {
        this.seeYear = seeYear;
    }

    @GetMapping("/admin/calendar")
    ModelAndView see(Actor actor, @RequestParam Map<String, String> sent, Page page) {
        var fields = new Fields(sent);
        var year = fields.read("year", Integer::valueOf);
        var agency = fields.read("agency", UUID::fromString).map(AgencyId::new);
        if (year.isEmpty() != fields.isEmpty("year") || agency.isEmpty() != fields.isEmpty("agency")) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return switch (seeYear.see(actor, year, agency)) {
            case Outcome.NotAllowed(var refused) -> Refusals.page(refused);
            case Outcome.NoSuchBook _ -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
            case Outcome.Seen seen ->
                new ModelAndView("calendar/admin/year", Map.of("view", YearView.of(seen, page.words())));
        };
    }
}
