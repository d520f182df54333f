package vn.motcua.identity.web.visitor;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.ui.Page;
import vn.motcua.ui.Problem;
import vn.motcua.ui.Problems;

/** Hết phiên khi gửi: asks to sign in again and keeps what was typed. No address of its own leads here. */
@Controller
class KeptController {

    @PostMapping("/session-over")
    ModelAndView kept(HttpServletRequest request, Page page) {
        var kept = Kept.of(page.here(), request.getParameterMap(), page.csrfName());
        var over = Problems.of(new Problem("", page.say("identity.sign-in.over")));
        return new ModelAndView(
                "identity/visitor/sign-in",
                Map.of("typed", new SignInForm("", "", kept), "problems", over),
                HttpStatus.UNAUTHORIZED);
    }
}
