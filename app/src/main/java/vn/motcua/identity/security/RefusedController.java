package vn.motcua.identity.security;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.shared.Decision;
import vn.motcua.ui.Refusals;

/** The page behind {@link Refusing}; no address of its own leads here. */
@Controller
class RefusedController {

    @RequestMapping("/refused")
    ModelAndView refused(@RequestAttribute("vn.motcua.identity.security.Refusing") Decision.Refused refused) {
        return Refusals.page(refused);
    }
}
