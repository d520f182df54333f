package vn.motcua.identity.web.admin;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.identity.usecase.ReadPolicy;
import vn.motcua.identity.usecase.ReadPolicy.Outcome;
import vn.motcua.shared.Actor;
import vn.motcua.ui.Refusals;

/** Bảng phân quyền. */
@Controller
class PolicyController {
    private final ReadPolicy readPolicy;

    PolicyController(ReadPolicy readPolicy) {
        this.readPolicy = readPolicy;
    }

    @GetMapping("/admin/policy")
    ModelAndView read(Actor actor, @RequestParam(defaultValue = "") String room) {
        return switch (readPolicy.read(actor)) {
            case Outcome.NotAllowed(var refused) -> Refusals.page(refused);
            case Outcome.Table(var rules) ->
                new ModelAndView("identity/admin/policy", Map.of("table", PolicyTable.of(rules, room)));
        };
    }
}
