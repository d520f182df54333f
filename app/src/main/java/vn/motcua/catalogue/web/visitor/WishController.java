package vn.motcua.catalogue.web.visitor;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;
import vn.motcua.catalogue.Procedure;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.catalogue.usecase.WishForProcedure;
import vn.motcua.catalogue.usecase.WishForProcedure.Outcome;
import vn.motcua.catalogue.web.Spoken;
import vn.motcua.ui.Language;
import vn.motcua.ui.Page;
import vn.motcua.ui.Refusals;

/**
 * Tôi cần thủ tục này trên mạng. On a page of its own, for a form has a token and the procedure's page is everybody's. The
 * browser remembers by itself that it has wished; what it remembers is the same for all.
 */
@Controller
@RequestMapping("/procedures/{code}/wish")
class WishController {
    private static final String WISHED = "wished";
    private static final Duration REMEMBERED = Duration.ofDays(365);

    private final WishForProcedure wishForProcedure;

    WishController(WishForProcedure wishForProcedure) {
        this.wishForProcedure = wishForProcedure;
    }

    @GetMapping
    ModelAndView ask(
            @PathVariable String code, @CookieValue(name = WISHED, defaultValue = "") String wished, Page page) {
        return page(procedure(code), !wished.isEmpty(), HttpStatus.OK, page);
    }

    @PostMapping
    ModelAndView wish(
            @PathVariable String code,
            @CookieValue(name = WISHED, defaultValue = "") String wished,
            Page page,
            HttpServletRequest request,
            HttpServletResponse response) {
        var procedure = procedure(code);
        if (!wished.isEmpty()) {
            return back(procedure);
        }
        return switch (wishForProcedure.wish(procedure.code(), request.getRemoteAddr())) {
            case Outcome.Counted _ -> {
                remember(procedure, request, response);
                yield back(procedure);
            }
            case Outcome.TooMany _ -> page(procedure, false, HttpStatus.TOO_MANY_REQUESTS, page);
            case Outcome.NotAllowed(var refused) -> Refusals.page(refused);
            case Outcome.Unknown _ -> throw nowhere();
        };
    }

    private ModelAndView page(Procedure procedure, boolean wished, HttpStatus status, Page page) {
        return new ModelAndView(
                "catalogue/visitor/wish",
                Map.of(
                        "procedure",
                        procedure,
                        "wished",
                        wished,
                        "tooMany",
                        status == HttpStatus.TOO_MANY_REQUESTS,
                        "count",
                        wishForProcedure.count(procedure.code()),
                        "spoken",
                        new Spoken(page.words())),
                status);
    }

    /** It goes with requests for this page alone, whatever the language. */
    private static void remember(Procedure procedure, HttpServletRequest request, HttpServletResponse response) {
        Arrays.stream(Language.values())
                .map(language -> ResponseCookie.from(WISHED, "1")
                        .path(language.prefix() + "/procedures/" + procedure.code() + "/wish")
                        .maxAge(REMEMBERED)
                        .httpOnly(true)
                        .secure(request.isSecure())
                        .sameSite("Lax")
                        .build())
                .forEach(cookie -> response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString()));
    }

    private static ModelAndView back(Procedure procedure) {
        return new ModelAndView(new RedirectView("/procedures/" + procedure.code() + "/wish", true));
    }

    private Procedure procedure(String typed) {
        return ProcedureCode.typed(typed).flatMap(wishForProcedure::find).orElseThrow(WishController::nowhere);
    }

    private static ResponseStatusException nowhere() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
