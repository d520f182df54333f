package vn.motcua.identity.web.admin;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.view.RedirectView;

/** The administration begins with its accounts. */
@Controller
class AdministrationController {

    @GetMapping("/admin")
    RedirectView home() {
        return new RedirectView("/admin/accounts", true);
    }
}
