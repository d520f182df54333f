package vn.motcua.dossier.web.citizen;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.model.Satisfaction;
import vn.motcua.dossier.usecase.RateDossier;
import vn.motcua.dossier.usecase.RateDossier.Outcome;
import vn.motcua.shared.Actor;
import vn.motcua.ui.Page;
import vn.motcua.ui.Refusals;

/** Đánh giá in one tap. */
@Controller
@RequestMapping(Answering.MINE + "/{id:[0-9a-f-]{36}}/rating")
class RatingController {
    private final RateDossier rateDossier;

    RatingController(RateDossier rateDossier) {
        this.rateDossier = rateDossier;
    }

    @PostMapping
    ModelAndView rate(
            Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "") String satisfaction, Page page) {
        var chosen = Satisfaction.of(satisfaction).orElseThrow(Answering::nowhere);
        var dossier = new DossierId(id);
        return switch (rateDossier.rate(actor, dossier, chosen)) {
            case Outcome.Rated _, Outcome.RatedBefore _ -> Answering.to(Answering.toDossier(dossier) + "#rating", page);
            case Outcome.NotYet _ -> Answering.to(Answering.toDossier(dossier) + "?overtaken", page);
            case Outcome.NotAllowed(var refused) -> Refusals.page(refused);
            case Outcome.Unknown _ -> throw Answering.nowhere();
        };
    }
}
