package vn.motcua.identity.web.admin;

import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.identity.model.NewAccount;
import vn.motcua.identity.usecase.OpenAccount;
import vn.motcua.identity.usecase.OpenAccount.Outcome;
import vn.motcua.identity.usecase.PrepareAppointment;
import vn.motcua.shared.Actor;
import vn.motcua.ui.Page;
import vn.motcua.ui.Problem;
import vn.motcua.ui.Problems;
import vn.motcua.ui.Refusals;

/** Mở tài khoản. */
@Controller
@RequestMapping("/admin/accounts")
class OpenAccountController {
    private final OpenAccount openAccount;
    private final PrepareAppointment preparation;

    OpenAccountController(OpenAccount openAccount, PrepareAppointment preparation) {
        this.openAccount = openAccount;
        this.preparation = preparation;
    }

    @GetMapping("/new")
    ModelAndView form(Page page) {
        var blank = preparation.blank();
        var typed = new Typed(Map.of(
                "person", blank.person().toString(),
                "post", blank.post().toString(),
                "from", blank.today().toString()));
        return form(typed, Problems.none(), page);
    }

    @PostMapping
    ModelAndView open(Actor actor, @RequestParam Map<String, String> fields, Page page) {
        var typed = new Typed(fields);
        var reading = new Reading(typed, page.words());
        return reading.newAccount()
                .map(wanted -> open(actor, wanted, typed, page))
                .orElseGet(() -> form(typed, reading.problems(), page));
    }

    private ModelAndView open(Actor actor, NewAccount wanted, Typed typed, Page page) {
        return switch (openAccount.open(actor, wanted)) {
            case Outcome.Opened(var person, var password) ->
                AccountPages.passwordOnce(person, wanted.login(), password);
            case Outcome.AlreadyOpen(var person) -> AccountPages.back(person);
            case Outcome.LoginTaken _ -> problem("login", "identity.form.login.taken", typed, page);
            case Outcome.CitizenIdTaken _ -> problem("citizen-id", "identity.form.citizen-id.taken", typed, page);
            case Outcome.NoSuchAgency _ -> problem("agency", "identity.form.agency.not-then", typed, page);
            case Outcome.NotAllowed(var refused) ->
                form(typed, Problems.of(new Problem("agency", Refusals.reason(refused, page.words()))), page);
        };
    }

    private ModelAndView problem(String field, String key, Typed typed, Page page) {
        return form(typed, Problems.of(new Problem(field, page.say(key))), page);
    }

    private ModelAndView form(Typed typed, Problems problems, Page page) {
        var status = problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
        var choices = Choices.of(preparation.blank(), page.words());
        return new ModelAndView(
                "identity/admin/account-new", Map.of("typed", typed, "problems", problems, "choices", choices), status);
    }
}
