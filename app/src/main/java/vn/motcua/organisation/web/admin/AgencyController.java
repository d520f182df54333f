package vn.motcua.organisation.web.admin;

import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.organisation.usecase.SeeAgencies;
import vn.motcua.organisation.usecase.SeeAgencies.Outcome;
import vn.motcua.organisation.web.Sent;
import vn.motcua.shared.Actor;
import vn.motcua.ui.Refusals;

/** Danh mục cơ quan của một ngày, and the life of one. */
@Controller
@RequestMapping("/admin/organisation/agencies")
class AgencyController {
    private final SeeAgencies seeAgencies;

    AgencyController(SeeAgencies seeAgencies) {
        this.seeAgencies = seeAgencies;
    }

    @GetMapping
    ModelAndView list(Actor actor, @RequestParam Map<String, String> fields) {
        return shown(seeAgencies.list(actor, new Sent(fields).day("day")));
    }

    @GetMapping("/{code}")
    ModelAndView one(Actor actor, @PathVariable String code) {
        return shown(seeAgencies.one(actor, code));
    }

    private static ModelAndView shown(Outcome outcome) {
        return switch (outcome) {
            case Outcome.NotAllowed(var refused) -> Refusals.page(refused);
            case Outcome.NoSuchAgency _ -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
            case Outcome.Listed(var day, var agencies) ->
                new ModelAndView("organisation/admin/agencies", Map.of("day", day, "agencies", agencies));
            case Outcome.Seen(var portrait) ->
                new ModelAndView("organisation/admin/agency", Map.of("portrait", portrait));
        };
    }
}
