package vn.motcua.dossier.web.desk;

import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.usecase.SeeAlike;
import vn.motcua.shared.Actor;
import vn.motcua.ui.Page;
import vn.motcua.ui.Refusals;

/** So hai hồ sơ that may be one and the same. */
@Controller
class AlikeController {
    private static final String ID = "[0-9a-f-]{36}";

    private final SeeAlike seeAlike;

    AlikeController(SeeAlike seeAlike) {
        this.seeAlike = seeAlike;
    }

    @GetMapping(InboxAddress.HOME + "/{id:" + ID + "}/alike/{other:" + ID + "}")
    ModelAndView compare(Actor actor, @PathVariable UUID id, @PathVariable UUID other, Page page) {
        return switch (seeAlike.compare(actor, new DossierId(id), new DossierId(other))) {
            case SeeAlike.Outcome.NotAllowed(var refused) -> Refusals.page(refused);
            case SeeAlike.Outcome.Unknown _ -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
            case SeeAlike.Outcome.Compared compared ->
                new ModelAndView("dossier/desk/compared", Map.of("view", ComparedView.of(compared, page.words())));
        };
    }
}
