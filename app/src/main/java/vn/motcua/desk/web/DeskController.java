package vn.motcua.desk.web;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.desk.usecase.ShowDesk;
import vn.motcua.desk.usecase.ShowDesk.Outcome;
import vn.motcua.shared.Actor;
import vn.motcua.ui.Refusals;

/** Bàn làm việc. */
@Controller
class DeskController {
    private final ShowDesk showDesk;

    DeskController(ShowDesk showDesk) {
        this.showDesk = showDesk;
    }

    @GetMapping("/desk")
    ModelAndView show(Actor actor) {
        return switch (showDesk.show(actor)) {
            case Outcome.NotAllowed(var refused) -> Refusals.page(refused);
            case Outcome.Desk desk -> new ModelAndView("desk/home", Map.of("desk", desk));
        };
    }
}
