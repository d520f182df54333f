package vn.motcua.ui.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.view.RedirectView;
import vn.motcua.ui.TextSize;
import vn.motcua.ui.WayBack;

/** Cỡ chữ: remembers the size in this browser and goes back. A link, so that it needs neither script nor session. */
@Controller
class TextSizeController {

    @GetMapping("/text-size/{size}")
    RedirectView choose(
            @PathVariable String size, @RequestParam(defaultValue = "/") String back, HttpServletResponse response) {
        var chosen = TextSize.of(size).orElse(TextSize.NORMAL);
        var cookie = ResponseCookie.from(Pages.TEXT_SIZE_COOKIE, chosen.key())
                .path("/")
                .maxAge(Duration.ofDays(365))
                .sameSite("Lax")
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
        return new RedirectView(WayBack.of(back).map(WayBack::path).orElse("/"));
    }
}
