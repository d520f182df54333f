package vn.motcua.identity.web.visitor;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.view.RedirectView;
import vn.motcua.identity.security.SessionDoor;
import vn.motcua.identity.usecase.EndAtProvider;
import vn.motcua.identity.usecase.SignOut;
import vn.motcua.shared.Actor;

/** Đăng xuất, here and at the provider by whom one signed in; and when the provider tells that somebody did so there. */
@Controller
class SignOutController {
    private final SignOut signOut;
    private final EndAtProvider ending;
    private final SessionDoor door;
    private final Returning returning;

    SignOutController(SignOut signOut, EndAtProvider ending, SessionDoor door, Returning returning) {
        this.signOut = signOut;
        this.ending = ending;
        this.door = door;
        this.returning = returning;
    }

    @PostMapping("/sign-out")
    RedirectView signOut(Actor.SignedIn actor, HttpServletRequest request, HttpServletResponse response) {
        signOut.signOut(actor);
        return door.end(request, response)
                .flatMap(provider -> ending.farewell(provider, returning.address("/", request)))
                .map(there -> new RedirectView(there.toString(), false))
                .orElseGet(() -> new RedirectView("/", true));
    }

    /** No browser asks here, and no cookie counts: only what the provider has signed. */
    @PostMapping("/sign-in/ended/{provider}")
    ResponseEntity<Map<String, String>> ended(
            @PathVariable String provider, @RequestParam(name = "logout_token", defaultValue = "") String token) {
        var answer = ending.ended(provider, token) ? ResponseEntity.ok() : ResponseEntity.badRequest();
        return answer.cacheControl(CacheControl.noStore()).build();
    }
}
