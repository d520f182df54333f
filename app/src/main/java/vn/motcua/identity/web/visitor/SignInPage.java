package vn.motcua.identity.web.visitor;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.identity.usecase.ComeByLink;
import vn.motcua.identity.usecase.LeaveForProvider;
import vn.motcua.identity.usecase.SignInByPhone;
import vn.motcua.identity.usecase.Tickets;
import vn.motcua.ui.Problems;

/**
 * Trang đăng nhập, from wherever somebody is led to it: the providers first, where there are any. Each page asks a passkey a
 * question of its own.
 */
@Component
class SignInPage {
    private static final String VIEW = "identity/visitor/sign-in";

    private final LeaveForProvider providers;
    private final SignInByPhone byPhone;
    private final ComeByLink byLink;
    private final Tickets tickets;

    SignInPage(LeaveForProvider providers, SignInByPhone byPhone, ComeByLink byLink, Tickets tickets) {
        this.providers = providers;
        this.byPhone = byPhone;
        this.byLink = byLink;
        this.tickets = tickets;
    }

    /** The form, with what is wrong with what was typed. */
    ModelAndView form(SignInForm typed, Problems problems, HttpStatus status) {
        return new ModelAndView(VIEW, model(typed, problems), status);
    }

    /** The form, with why one is here. */
    ModelAndView told(String what, SignInForm typed, HttpStatus status) {
        var model = model(typed, Problems.none());
        model.put("over", what);
        return new ModelAndView(VIEW, model, status);
    }

    /** What is asked for after the password. */
    ModelAndView secondStep(SignInForm typed, String ticket, Problems problems, HttpStatus status) {
        var model = asked(typed, problems);
        model.put("ticket", ticket);
        return new ModelAndView("identity/visitor/second-step", model, status);
    }

    private Map<String, Object> model(SignInForm typed, Problems problems) {
        var model = asked(typed, problems);
        model.put("byPhone", byPhone.isOpen());
        model.put("byLink", byLink.isOpen());
        model.put("doors", providers.all().stream().map(Door::of).toList());
        return model;
    }

    private Map<String, Object> asked(SignInForm typed, Problems problems) {
        var model = new LinkedHashMap<String, Object>();
        model.put("typed", typed);
        model.put("problems", problems);
        model.put("challenge", tickets.challenge());
        return model;
    }
}
