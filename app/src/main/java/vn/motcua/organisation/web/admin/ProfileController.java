package vn.motcua.organisation.web.admin;

import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;
import vn.motcua.organisation.Agencies;
import vn.motcua.organisation.Agency;
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.Units;
import vn.motcua.organisation.usecase.DescribeAgency;
import vn.motcua.organisation.usecase.DescribeAgency.Outcome;
import vn.motcua.organisation.usecase.SeeAgencies;
import vn.motcua.organisation.usecase.SeeAgencies.Portrait;
import vn.motcua.organisation.web.Sent;
import vn.motcua.shared.Actor;
import vn.motcua.ui.Page;
import vn.motcua.ui.Problem;
import vn.motcua.ui.Problems;
import vn.motcua.ui.Refusals;

/** Sửa thông tin phục vụ của cơ quan. */
@Controller
@RequestMapping("/admin/organisation/agencies/{of}/profile")
class ProfileController {
    private final SeeAgencies seeAgencies;
    private final DescribeAgency describeAgency;
    private final Agencies agencies;
    private final Units units;

    ProfileController(SeeAgencies seeAgencies, DescribeAgency describeAgency, Agencies agencies, Units units) {
        this.seeAgencies = seeAgencies;
        this.describeAgency = describeAgency;
        this.agencies = agencies;
        this.units = units;
    }

    @GetMapping
    ModelAndView form(Actor actor, @PathVariable String of) {
        return switch (seeAgencies.one(actor, of)) {
            case SeeAgencies.Outcome.Seen(var portrait) -> page(portrait.agency(), filled(portrait), Problems.none());
            case SeeAgencies.Outcome.NotAllowed(var refused) -> Refusals.page(refused);
            case SeeAgencies.Outcome.NoSuchAgency _, SeeAgencies.Outcome.Listed _ ->
                throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }

    private static Sent filled(Portrait portrait) {
        var profile = portrait.profile();
        var host = profile.host()
                .flatMap(id -> Optional.ofNullable(portrait.today().get(id)));
        return new Sent(Map.of(
                "fields", String.join("\n", profile.fields()),
                "email", profile.email().orElse(""),
                "website", profile.website().orElse(""),
                "host", host.map(Agency::code).orElse(""),
                "place", portrait.place().map(Unit::code).orElse("")));
    }

    @PostMapping
    ModelAndView describe(Actor actor, @PathVariable String of, @RequestParam Map<String, String> fields, Page page) {
        return switch (seeAgencies.one(actor, of)) {
            case SeeAgencies.Outcome.Seen(var portrait) -> describe(actor, portrait, new Sent(fields), page);
            case SeeAgencies.Outcome.NotAllowed(var refused) -> Refusals.page(refused);
            case SeeAgencies.Outcome.NoSuchAgency _, SeeAgencies.Outcome.Listed _ ->
                throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }

    private ModelAndView describe(Actor actor, Portrait portrait, Sent sent, Page page) {
        var agency = portrait.agency();
        var form = new AgencyForm(sent, agency, page.words());
        var profile = form.profile(agencies, units, portrait.blank().today());
        if (profile.isEmpty()) {
            return page(agency, sent, form.problems());
        }
        return switch (describeAgency.describe(actor, agency.id(), profile.get())) {
            case Outcome.NotAllowed(var refused) -> Refusals.page(refused);
            case Outcome.Described _ ->
                new ModelAndView(new RedirectView("/admin/organisation/agencies/" + agency.code(), true));
            case Outcome.HostIsNoCentre _ ->
                page(agency, sent, Problems.of(new Problem("host", page.say("organisation.agency.host-is-no-centre"))));
            case Outcome.NoSuchAgency _ -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }

    private static ModelAndView page(Agency agency, Sent sent, Problems problems) {
        return new ModelAndView(
                "organisation/admin/profile",
                Map.of("agency", agency, "sent", sent, "problems", problems),
                problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
