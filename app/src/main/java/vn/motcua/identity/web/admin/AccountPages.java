package vn.motcua.identity.web.admin;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;
import vn.motcua.identity.model.LoginName;
import vn.motcua.identity.model.Password;
import vn.motcua.identity.usecase.PrepareAppointment;
import vn.motcua.identity.usecase.PrepareAppointment.Outcome.Blank;
import vn.motcua.identity.usecase.SeeAccount;
import vn.motcua.identity.usecase.SeeAccount.Outcome;
import vn.motcua.organisation.Agency;
import vn.motcua.shared.Actor;
import vn.motcua.shared.AgencyId;
import vn.motcua.shared.PersonId;
import vn.motcua.ui.Page;
import vn.motcua.ui.Problem;
import vn.motcua.ui.Problems;
import vn.motcua.ui.Refusals;

/** Trang tài khoản: one account with its posts and the form for another post, whichever of the verbs leads back to it. */
@Component
class AccountPages {
    private final SeeAccount seeAccount;
    private final PrepareAppointment preparation;

    AccountPages(SeeAccount seeAccount, PrepareAppointment preparation) {
        this.seeAccount = seeAccount;
        this.preparation = preparation;
    }

    /** Those to which a post may be limited. */
    List<String> fields() {
        return preparation.fields();
    }

    static ModelAndView back(PersonId person) {
        return new ModelAndView(new RedirectView("/admin/accounts/" + person, true));
    }

    /** The same, with what has just been done said above. */
    static ModelAndView back(PersonId person, String done) {
        return new ModelAndView(new RedirectView("/admin/accounts/" + person + "?" + done, true));
    }

    /** The only page that ever shows the password; asked for again, it is made anew. */
    static ModelAndView passwordOnce(PersonId person, LoginName login, Password password) {
        return new ModelAndView(
                "identity/admin/password-once",
                Map.of("person", person.toString(), "login", login.value(), "password", password.value()));
    }

    ModelAndView closure(Actor actor, PersonId person) {
        return switch (seeAccount.see(actor, person)) {
            case Outcome.NotAllowed(var refused) -> Refusals.page(refused);
            case Outcome.Seen seen when seen.account().closed() -> back(person);
            case Outcome.Seen seen -> new ModelAndView("identity/admin/closure", Map.of("person", seen.person()));
        };
    }

    ModelAndView page(Actor actor, PersonId person, Page page) {
        return page(actor, person, page, Optional.empty(), Problems.none());
    }

    ModelAndView problem(Actor actor, PersonId person, Page page, String key) {
        return page(actor, person, page, Optional.empty(), Problems.of(new Problem("", page.say(key))));
    }

    ModelAndView page(Actor actor, PersonId person, Page page, Typed typed, Problems problems) {
        return page(actor, person, page, Optional.of(typed), problems);
    }

    private ModelAndView page(Actor actor, PersonId person, Page page, Optional<Typed> typed, Problems problems) {
        return switch (seeAccount.see(actor, person)) {
            case Outcome.NotAllowed(var refused) -> Refusals.page(refused);
            case Outcome.Seen seen ->
                switch (preparation.blank(actor)) {
                    case PrepareAppointment.Outcome.NotAllowed(var refused) -> Refusals.page(refused);
                    case Blank blank -> {
                        var fields = typed.orElseGet(() -> Typed.from(blank));
                        yield shown(model(seen, blank, page, fields, problems), problems);
                    }
                };
        };
    }

    private static ModelAndView shown(Map<String, Object> model, Problems problems) {
        var status = problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
        return new ModelAndView("identity/admin/account", model, status);
    }

    private static Map<String, Object> model(
            Outcome.Seen seen, Blank blank, Page page, Typed typed, Problems problems) {
        Map<AgencyId, String> names = blank.agencies().stream()
                .collect(Collectors.toMap(
                        Agency::id, agency -> agency.name().in(page.language().tag())));
        return Map.of(
                "person", seen.person(),
                "account", seen.account(),
                "waiting", seen.waiting(),
                "sessions", seen.sessions(),
                "posts", PostLine.of(seen.posts(), seen.today(), names),
                "choices", Choices.of(blank, page.words()),
                "typed", typed,
                "problems", problems);
    }
}
