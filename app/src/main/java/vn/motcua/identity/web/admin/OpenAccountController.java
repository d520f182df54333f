package vn.motcua.identity.web.admin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.identity.model.NewAccount;
import vn.motcua.identity.security.Site;
import vn.motcua.identity.usecase.InviteOfficer;
import vn.motcua.identity.usecase.OpenAccount;
import vn.motcua.identity.usecase.OpenAccount.Outcome;
import vn.motcua.identity.usecase.PrepareAppointment;
import vn.motcua.identity.usecase.PrepareAppointment.Outcome.Blank;
import vn.motcua.shared.Actor;
import vn.motcua.ui.Page;
import vn.motcua.ui.Problem;
import vn.motcua.ui.Problems;
import vn.motcua.ui.Refusals;

/** Mở tài khoản. */
@Controller
@RequestMapping("/admin/accounts")
class OpenAccountController {
    /** The button by which the officer is written to. */
    private static final String BY_LETTER = "letter";

    private final OpenAccount openAccount;
    private final InviteOfficer inviteOfficer;
    private final PrepareAppointment preparation;

    OpenAccountController(OpenAccount openAccount, InviteOfficer inviteOfficer, PrepareAppointment preparation) {
        this.openAccount = openAccount;
        this.inviteOfficer = inviteOfficer;
        this.preparation = preparation;
    }

    @GetMapping("/new")
    ModelAndView form(Actor actor, Page page) {
        return form(actor, Optional.empty(), Problems.none(), page);
    }

    @PostMapping
    ModelAndView open(Actor actor, @RequestParam Map<String, String> fields, Page page, HttpServletRequest request) {
        var typed = new Typed(fields);
        var reading = new Reading(typed, page.words(), preparation.fields());
        return reading.newAccount()
                .map(wanted -> typed.of("way").equals(BY_LETTER)
                        ? invite(actor, wanted, typed, page, Site.of(request))
                        : answer(openAccount.open(actor, wanted), actor, wanted, typed, page))
                .orElseGet(() -> form(actor, Optional.of(typed), reading.problems(), page));
    }

    private ModelAndView invite(Actor actor, NewAccount wanted, Typed typed, Page page, String origin) {
        return switch (inviteOfficer.invite(actor, wanted, origin)) {
            case InviteOfficer.Outcome.Invited(var person) -> AccountPages.back(person);
            case InviteOfficer.Outcome.NoAddress _ ->
                problem("email", "identity.form.email.needed", actor, typed, page);
            case InviteOfficer.Outcome.NotOpened(var why) -> answer(why, actor, wanted, typed, page);
        };
    }

    private ModelAndView answer(Outcome outcome, Actor actor, NewAccount wanted, Typed typed, Page page) {
        return switch (outcome) {
            case Outcome.Opened(var person, var password) ->
                AccountPages.passwordOnce(person, wanted.login(), password);
            case Outcome.AlreadyOpen(var person) -> AccountPages.back(person);
            case Outcome.LoginTaken _ -> problem("login", "identity.form.login.taken", actor, typed, page);
            case Outcome.CitizenIdTaken _ ->
                problem("citizen-id", "identity.form.citizen-id.taken", actor, typed, page);
            case Outcome.NoSuchAgency _ -> problem("agency", "identity.form.agency.not-then", actor, typed, page);
            case Outcome.NotAllowed(var refused) ->
                form(
                        actor,
                        Optional.of(typed),
                        Problems.of(new Problem("agency", Refusals.reason(refused, page.words()))),
                        page);
        };
    }

    private ModelAndView problem(String field, String key, Actor actor, Typed typed, Page page) {
        return form(actor, Optional.of(typed), Problems.of(new Problem(field, page.say(key))), page);
    }

    private ModelAndView form(Actor actor, Optional<Typed> typed, Problems problems, Page page) {
        return switch (preparation.blank(actor)) {
            case PrepareAppointment.Outcome.NotAllowed(var refused) -> Refusals.page(refused);
            case Blank blank ->
                new ModelAndView(
                        "identity/admin/account-new",
                        Map.of(
                                "typed", typed.orElseGet(() -> Typed.from(blank)),
                                "problems", problems,
                                "choices", Choices.of(blank, page.words())),
                        problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }
}
