package vn.motcua.dossier.web.desk;

import java.util.List;
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
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.usecase.AssignDossier;
import vn.motcua.dossier.usecase.Errand;
import vn.motcua.dossier.usecase.Inboxes;
import vn.motcua.dossier.usecase.SeeAssignments;
import vn.motcua.shared.Actor;
import vn.motcua.shared.PersonId;
import vn.motcua.ui.Page;
import vn.motcua.ui.Problem;
import vn.motcua.ui.Problems;
import vn.motcua.ui.Refusals;

/** Phân công: a head gives what lies in the trays of the office to those who see to it, one or many at once. */
@Controller
@RequestMapping(AssignmentsController.HOME)
class AssignmentsController {
    static final String HOME = "/desk/assignments";

    private final SeeAssignments seeAssignments;
    private final AssignDossier assignDossier;
    private final AssignmentsPage assignmentsPage;

    AssignmentsController(SeeAssignments seeAssignments, AssignDossier assignDossier, AssignmentsPage assignmentsPage) {
        this.seeAssignments = seeAssignments;
        this.assignDossier = assignDossier;
        this.assignmentsPage = assignmentsPage;
    }

    @GetMapping
    ModelAndView see(Actor actor, @RequestParam Map<String, String> asked, Page page) {
        return show(actor, asked, List.of(), Problems.none(), page);
    }

    /** Each dossier is given by itself: what cannot be given stays where it is, and is counted. */
    @PostMapping
    ModelAndView give(
            Actor actor,
            @RequestParam Map<String, String> asked,
            @RequestParam(defaultValue = "") List<UUID> dossier,
            Page page) {
        var chosen = dossier.stream().limit(Inboxes.Page.of(0).size()).toList();
        var to = person(asked.getOrDefault("to", ""));
        var reason = asked.getOrDefault("reason", "");
        var problems = problems(chosen, to, reason, page);
        if (!problems.isEmpty()) {
            return show(actor, asked, chosen, problems, page);
        }
        var given = chosen.stream()
                .map(id -> assignDossier.assign(actor, new DossierId(id), to.orElseThrow(), reason))
                .filter(AssignDossier.Outcome.Done.class::isInstance)
                .count();
        var address =
                InboxAddress.of(asked).tray().map(AssignmentsPage::address).orElse(HOME + "?");
        return new ModelAndView(
                new RedirectView(page.to(address + "&given=" + given + "&left=" + (chosen.size() - given))));
    }

    private static Problems problems(List<UUID> chosen, Optional<PersonId> to, String reason, Page page) {
        if (chosen.isEmpty()) {
            return Problems.of(new Problem("dossiers", page.say("dossier.assign.none-chosen")));
        }
        if (to.isEmpty()) {
            return Problems.of(new Problem("to", page.say("dossier.assign.nobody-chosen")));
        }
        return reason.isBlank() || reason.length() > Errand.LONGEST_NOTE
                ? Problems.of(new Problem("reason", page.say("dossier.assign.reason-needed", Errand.LONGEST_NOTE)))
                : Problems.none();
    }

    private ModelAndView show(Actor actor, Map<String, String> asked, List<UUID> chosen, Problems problems, Page page) {
        var address = InboxAddress.of(asked);
        return switch (seeAssignments.see(actor, address.tray(), Inboxes.Page.of(address.number() - 1))) {
            case SeeAssignments.Outcome.NotAllowed(var refused) -> Refusals.page(refused);
            case SeeAssignments.Outcome.Seen seen ->
                new ModelAndView(
                        "dossier/desk/assignments",
                        Map.of(
                                "view",
                                assignmentsPage.of(seen, address.number(), page.words()),
                                "form",
                                new AssignmentForm(asked, chosen),
                                "problems",
                                problems),
                        problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }

    private static Optional<PersonId> person(String text) {
        try {
            return Optional.of(new PersonId(UUID.fromString(text)));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
