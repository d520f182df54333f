package vn.motcua.identity.web.visitor;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;
import vn.motcua.identity.model.Luggage;
import vn.motcua.identity.security.SessionDoor;
import vn.motcua.identity.usecase.LeaveForProvider;
import vn.motcua.identity.usecase.Providers.Failure;
import vn.motcua.identity.usecase.ReturnFromProvider;
import vn.motcua.identity.usecase.ReturnFromProvider.Outcome;
import vn.motcua.identity.usecase.ReturnFromProvider.Reason;
import vn.motcua.ui.Page;
import vn.motcua.ui.Problems;

/** Đăng nhập bằng định danh điện tử: to the provider and back. */
@Controller
class ProviderController {
    private final LeaveForProvider leaving;
    private final ReturnFromProvider arriving;
    private final Returning returning;
    private final SignInPage pages;
    private final Welcoming welcoming;

    ProviderController(
            LeaveForProvider leaving,
            ReturnFromProvider arriving,
            Returning returning,
            SignInPage pages,
            Welcoming welcoming) {
        this.leaving = leaving;
        this.arriving = arriving;
        this.returning = returning;
        this.pages = pages;
        this.welcoming = welcoming;
    }

    @PostMapping("/sign-in/with/{provider}")
    ModelAndView leave(
            @PathVariable String provider,
            @RequestParam(name = "continue", defaultValue = "") String wayBack,
            Page page,
            HttpServletRequest request,
            HttpServletResponse response) {
        var typed = new SignInForm("", wayBack, Kept.along(request.getParameterMap()));
        var back = returning.address("/sign-in/back/" + provider, request);
        return switch (leaving.leave(provider, back, typed.luggage())) {
            case LeaveForProvider.Outcome.Left(var to, var key) -> {
                returning.give(key, request, response);
                yield new ModelAndView(new RedirectView(to.toString(), false));
            }
            case LeaveForProvider.Outcome.Unreachable _ -> failed(Failure.UNREACHABLE, typed.luggage(), page);
            case LeaveForProvider.Outcome.Unknown _ -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }

    @GetMapping("/sign-in/back/{provider}")
    ModelAndView arrive(
            @PathVariable String provider,
            @RequestParam Map<String, String> answer,
            Page page,
            HttpServletRequest request,
            HttpServletResponse response) {
        var key = returning.take(request, response);
        return switch (arriving.arrive(provider, key, answer, SessionDoor.knock(request, page.language()))) {
            case Outcome.Welcome(var welcomed, var luggage) ->
                welcoming.welcome(welcomed, SignInForm.of(luggage), page, request, response);
            case Outcome.JoinFirst(var ticket, var fresh) -> {
                returning.give(fresh, request, response);
                yield JoinController.form(ticket, "", Problems.none(), HttpStatus.OK);
            }
            case Outcome.Failed(var failure, var luggage) -> failed(failure, luggage, page);
            case Outcome.NotAdmitted(var reason, var luggage) -> notAdmitted(reason, luggage, page);
            case Outcome.Lost _ -> lost(page);
        };
    }

    private ModelAndView lost(Page page) {
        return pages.told(page.say("identity.provider.lost"), SignInForm.of(Luggage.NONE), HttpStatus.BAD_REQUEST);
    }

    private ModelAndView failed(Failure failure, Luggage luggage, Page page) {
        var status = switch (failure) {
            case DENIED, INCOMPLETE -> HttpStatus.UNPROCESSABLE_CONTENT;
            case UNREACHABLE, CLOCK, UNTRUSTED -> HttpStatus.BAD_GATEWAY;
        };
        return pages.told(page.say("identity.provider.failed." + slug(failure)), SignInForm.of(luggage), status);
    }

    private ModelAndView notAdmitted(Reason reason, Luggage luggage, Page page) {
        var told = page.say(
                "identity.provider.refused." + slug(reason), page.place().hotline());
        return pages.told(told, SignInForm.of(luggage), HttpStatus.FORBIDDEN);
    }

    private static String slug(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
