package vn.motcua.organisation.web.admin;

import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;
import vn.motcua.organisation.Agencies;
import vn.motcua.organisation.Agency;
import vn.motcua.organisation.Bilingual;
import vn.motcua.organisation.Founding;
import vn.motcua.organisation.Founding.Outcome;
import vn.motcua.organisation.model.AgencyDeed;
import vn.motcua.organisation.usecase.PrepareDecision;
import vn.motcua.organisation.web.Sent;
import vn.motcua.shared.Actor;
import vn.motcua.shared.AgencyId;
import vn.motcua.ui.Page;
import vn.motcua.ui.Problem;
import vn.motcua.ui.Problems;
import vn.motcua.ui.Refusals;

/** Thành lập cơ quan. */
@Controller
@RequestMapping("/admin/organisation/agencies/new")
class FoundingController {
    private final PrepareDecision preparation;
    private final Founding founding;
    private final Agencies agencies;

    FoundingController(PrepareDecision preparation, Founding founding, Agencies agencies) {
        this.preparation = preparation;
        this.founding = founding;
        this.agencies = agencies;
    }

    @GetMapping
    ModelAndView form(Page page) {
        var id = preparation.blank().id().toString();
        return page(new Sent(Map.of("id", id, "kind", "department")), page, Problems.none());
    }

    @PostMapping
    ModelAndView found(Actor actor, @RequestParam Map<String, String> fields, Page page) {
        var sent = new Sent(fields);
        var form = new AgencyForm(sent, blank(sent), page.words());
        var deed = form.deed(agencies);
        var problems = new ArrayList<>(form.problems().all());
        if (sent.day("from").isEmpty()) {
            problems.add(new Problem("from", page.say("organisation.day.unreadable")));
        }
        return problems.isEmpty() && deed.isPresent() && deed.get() instanceof AgencyDeed.Amend(var details)
                ? answered(founding.found(actor, details, sent.day("from").orElseThrow()), details, sent, page)
                : page(sent, page, new Problems(problems));
    }

    /** What the form is about before it is read: an agency of which only the id is known. */
    private Agency blank(Sent sent) {
        var id = sent.read("id", UUID::fromString)
                .orElseGet(() -> preparation.blank().id());
        return new Agency(
                new AgencyId(id),
                "",
                Agency.Kind.DEPARTMENT,
                new Bilingual("", ""),
                Optional.empty(),
                Optional.empty());
    }

    private static ModelAndView answered(Outcome outcome, Agency details, Sent sent, Page page) {
        return switch (outcome) {
            case Outcome.NotAllowed(var refused) -> Refusals.page(refused);
            case Outcome.CodeTaken _ ->
                page(sent, page, Problems.of(new Problem("code", page.say("organisation.agency.flaw.code-taken"))));
            case Outcome.Founded _, Outcome.AlreadyFounded _ ->
                new ModelAndView(new RedirectView("/admin/organisation/agencies/" + details.code(), true));
        };
    }

    private static ModelAndView page(Sent sent, Page page, Problems problems) {
        return new ModelAndView(
                "organisation/admin/newagency",
                Map.of("sent", sent, "kinds", AgencyForm.kinds(page.words()), "problems", problems),
                problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
