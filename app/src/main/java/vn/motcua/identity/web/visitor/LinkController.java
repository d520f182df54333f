package vn.motcua.identity.web.visitor;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;
import vn.motcua.identity.security.SessionDoor;
import vn.motcua.identity.usecase.ComeByLink;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Assurance;
import vn.motcua.ui.Page;
import vn.motcua.ui.WayBack;

/**
 * Đường dẫn trong thư. Looking at the page lets nobody in: programs that read letters follow links. Who is signed in already
 * is asked whether what was begun by the link is to go into their account.
 */
@Controller
@RequestMapping("/resume/{secret}")
class LinkController {
    private final ComeByLink links;
    private final SessionDoor door;

    LinkController(ComeByLink links, SessionDoor door) {
        this.links = links;
        this.door = door;
    }

    @GetMapping
    ModelAndView show(Actor actor, @PathVariable String secret) {
        var isAccount = actor instanceof Actor.SignedIn person && person.assurance() != Assurance.LINK;
        return links.behind(secret).isPresent()
                ? new ModelAndView("identity/visitor/link-open", Map.of("secret", secret, "account", isAccount))
                : over();
    }

    @PostMapping
    ModelAndView enter(
            @PathVariable String secret, Page page, HttpServletRequest request, HttpServletResponse response) {
        return links.enter(secret, SessionDoor.knock(request, page.language()))
                .map(came -> {
                    door.begin(request, response, came.welcomed().session());
                    return goOn(came.wayBack());
                })
                .orElseGet(LinkController::over);
    }

    private static ModelAndView goOn(String wayBack) {
        return new ModelAndView(WayBack.of(wayBack)
                // Made by us from the address asked for, so it carries the language already.
                .map(back -> new RedirectView(back.path(), false))
                .orElseGet(() -> new RedirectView("/my/dossiers", true)));
    }

    private static ModelAndView over() {
        return new ModelAndView("identity/visitor/link-over", Map.of(), HttpStatus.GONE);
    }
}
