package vn.motcua.identity.web.admin;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.view.RedirectView;
import vn.motcua.ui.Area;
import vn.motcua.ui.Page;

/** The administration begins with the first thing of its menu. */
@Controller
class AdministrationController {

    @GetMapping("/admin")
    RedirectView home(Page page) {
        return new RedirectView(page.navigation(Area.ADMINISTRATOR).getFirst().href(), true);
    }
}
