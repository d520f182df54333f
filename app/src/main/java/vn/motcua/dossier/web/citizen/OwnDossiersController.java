package vn.motcua.dossier.web.citizen;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.dossier.usecase.Inboxes;
import vn.motcua.dossier.usecase.SeeOwnDossiers;
import vn.motcua.shared.Actor;
import vn.motcua.ui.Page;
import vn.motcua.ui.Refusals;

/** Hồ sơ của tôi: what waits for me first. */
@Controller
class OwnDossiersController {
    private final SeeOwnDossiers seeOwnDossiers;

    OwnDossiersController(SeeOwnDossiers seeOwnDossiers) {
        this.seeOwnDossiers = seeOwnDossiers;
    }

    @GetMapping(Answering.MINE)
    ModelAndView list(
            Actor actor,
            @RequestParam(name = "for") Optional<UUID> mandate,
            @RequestParam(name = "page", defaultValue = "1") String asked,
            Page page) {
        var number = asked.matches("[1-9][0-9]{0,4}") ? Integer.parseInt(asked) : 1;
        var shown = Inboxes.Page.of(number - 1);
        var outcome = mandate.map(id -> seeOwnDossiers.listFor(actor, id, shown).orElseThrow(Answering::nowhere))
                .orElseGet(() -> seeOwnDossiers.list(actor, shown));
        return switch (outcome) {
            case SeeOwnDossiers.Outcome.NotAllowed(var refused) -> Refusals.page(refused);
            case SeeOwnDossiers.Outcome.Listed listed ->
                new ModelAndView(
                        "dossier/citizen/mine",
                        Map.of("listed", listed, "shown", shown, "told", new Telling(page.words())));
        };
    }
}
