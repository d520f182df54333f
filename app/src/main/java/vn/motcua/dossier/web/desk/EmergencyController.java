package vn.motcua.dossier.web.desk;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
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
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.usecase.OpenInEmergency;
import vn.motcua.dossier.usecase.OpenInEmergency.Outcome;
import vn.motcua.shared.Actor;
import vn.motcua.ui.Page;
import vn.motcua.ui.Problem;
import vn.motcua.ui.Problems;
import vn.motcua.ui.Refusals;

/** Mở hồ sơ khẩn cấp: the officer says why; then the record opens as ever. */
@Controller
@RequestMapping(InboxAddress.HOME + "/{id:[0-9a-f-]{36}}/emergency")
class EmergencyController {
    private final OpenInEmergency openInEmergency;

    EmergencyController(OpenInEmergency openInEmergency) {
        this.openInEmergency = openInEmergency;
    }

    @GetMapping
    ModelAndView ask(Actor.SignedIn actor, @PathVariable UUID id) {
        return openInEmergency
                .refusal(actor)
                .map(Refusals::page)
                .orElseGet(() -> form(id, UUID.randomUUID(), "", Problems.none()));
    }

    @PostMapping
    ModelAndView declare(
            Actor.SignedIn actor,
            @PathVariable UUID id,
            @RequestParam Optional<UUID> declaration,
            @RequestParam(defaultValue = "") String reason,
            Page page) {
        var made = declaration.orElseGet(UUID::randomUUID);
        return switch (openInEmergency.open(actor, new DossierId(id), made, reason)) {
            case Outcome.Open _ ->
                new ModelAndView(new RedirectView(page.to(InboxAddress.HOME + "/" + id + "?emergency")));
            case Outcome.ReasonNeeded _ ->
                form(
                        id,
                        made,
                        reason,
                        Problems.of(new Problem("reason", page.say("dossier.emergency.reason.missing"))));
            case Outcome.Unknown _ -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
            case Outcome.NotAllowed(var refused) -> Refusals.page(refused);
        };
    }

    private static ModelAndView form(UUID id, UUID declaration, String reason, Problems problems) {
        return new ModelAndView(
                "dossier/desk/emergency",
                Map.of("id", id, "declaration", declaration, "reason", reason, "problems", problems),
                problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
