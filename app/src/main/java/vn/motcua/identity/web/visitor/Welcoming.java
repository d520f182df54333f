package vn.motcua.identity.web.visitor;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;
import vn.motcua.identity.model.Presence;
import vn.motcua.identity.security.SessionDoor;
import vn.motcua.identity.usecase.Welcomed;
import vn.motcua.ui.Page;
import vn.motcua.ui.WayBack;

/** Vào nhà: hands their session to whoever has proved who they are and leads them on. */
@Component
class Welcoming {
    private final SessionDoor door;

    Welcoming(SessionDoor door) {
        this.door = door;
    }

    ModelAndView welcome(
            Welcomed welcomed, SignInForm typed, Page page, HttpServletRequest request, HttpServletResponse response) {
        door.begin(request, response, welcomed.session());
        return typed.kept().isNothing()
                ? goOn(welcomed.presence(), typed.wayBack())
                : goOn(typed.kept(), page.renewed(door.token(request, response)));
    }

    private static ModelAndView goOn(Presence presence, String wayBack) {
        var own = presence.officer() ? "/desk" : "/portal";
        return new ModelAndView(WayBack.of(wayBack)
                // Made by us from the address asked for, so it carries the language already.
                .map(back -> new RedirectView(back.path(), false))
                .orElseGet(() -> new RedirectView(own, true)));
    }

    /** Sent again only when the person says so: it may have been somebody else's, at a screen that several use. */
    private static ModelAndView goOn(Kept kept, Page page) {
        return new ModelAndView("identity/visitor/kept", Map.of("page", page, "kept", kept));
    }
}
