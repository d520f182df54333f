package vn.motcua.ui.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;
import vn.motcua.ui.Page;

/**
 * Phím tắt: what each key does at a desk, and whether keys do anything in this browser. Single letters must be possible to
 * turn off (WCAG 2.2, 2.1.4); a link does it, so that it needs no script.
 */
@Controller
public class ShortcutsController {
    /** In the order in which they are learned. */
    public static final List<Key> KEYS = List.of(
            new Key("?", "list"),
            new Key("/", "find"),
            new Key("j", "down"),
            new Key("k", "up"),
            new Key("x", "choose"),
            new Key("Enter", "open"),
            new Key("a", "acts"),
            new Key("u", "back"),
            new Key("n", "next"),
            new Key("p", "previous"));

    /** Before the number of an entry of the menu. */
    public static final String MENU = "g";

    private static final String COOKIE = "keys";
    private static final String OFF = "off";

    ShortcutsController() {}

    /**
     * Phím.
     *
     * @param pressed as it is printed on the keyboard
     * @param name under which it is explained
     */
    public record Key(String pressed, String name) {}

    @GetMapping("/desk/keys")
    ModelAndView list(Page page, @CookieValue(name = COOKIE, defaultValue = "on") String chosen) {
        return new ModelAndView("ui/layout/shortcuts", Map.of("page", page, "on", !chosen.equals(OFF)));
    }

    @GetMapping("/desk/keys/{chosen:on|off}")
    RedirectView choose(@PathVariable String chosen, Page page, HttpServletResponse response) {
        // Read by the script, which is why it may.
        var cookie = ResponseCookie.from(COOKIE, chosen)
                .path("/")
                .maxAge(Duration.ofDays(365))
                .sameSite("Lax")
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
        return new RedirectView(page.to("/desk/keys"));
    }
}
