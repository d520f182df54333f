package vn.motcua.identity.web.admin;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.identity.usecase.AppointOfficer;
import vn.motcua.identity.usecase.CloseAccount;
import vn.motcua.identity.usecase.EndPost;
import vn.motcua.identity.usecase.ResetPassword;
import vn.motcua.shared.Actor;
import vn.motcua.shared.PersonId;
import vn.motcua.shared.Post;
import vn.motcua.ui.Page;
import vn.motcua.ui.Problem;
import vn.motcua.ui.Problems;
import vn.motcua.ui.Refusals;

/** Một tài khoản: its posts, its password, its end. */
@Controller
@RequestMapping("/admin/accounts/{id}")
class AccountController {
    private final AccountPages pages;
    private final AppointOfficer appointOfficer;
    private final EndPost endPost;
    private final ResetPassword resetPassword;
    private final CloseAccount closeAccount;

    AccountController(
            AccountPages pages,
            AppointOfficer appointOfficer,
            EndPost endPost,
            ResetPassword resetPassword,
            CloseAccount closeAccount) {
        this.pages = pages;
        this.appointOfficer = appointOfficer;
        this.endPost = endPost;
        this.resetPassword = resetPassword;
        this.closeAccount = closeAccount;
    }

    @GetMapping
    ModelAndView show(Actor actor, @PathVariable UUID id, Page page) {
        return pages.page(actor, new PersonId(id), page);
    }

    @PostMapping("/posts")
    ModelAndView appoint(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> fields, Page page) {
        var person = new PersonId(id);
        var typed = new Typed(fields);
        var reading = new Reading(typed, page.words(), pages.fields());
        return reading.post()
                .map(post -> appoint(actor, person, post, typed, page))
                .orElseGet(() -> pages.page(actor, person, page, typed, reading.problems()));
    }

    private ModelAndView appoint(Actor actor, PersonId person, Post post, Typed typed, Page page) {
        return switch (appointOfficer.appoint(actor, person, post)) {
            case AppointOfficer.Outcome.Appointed _, AppointOfficer.Outcome.AlreadyAppointed _ ->
                AccountPages.back(person);
            case AppointOfficer.Outcome.AccountIsClosed _ ->
                again(actor, person, page, typed, "", page.say("identity.account.is-closed"));
            case AppointOfficer.Outcome.HoldsItAlready _ ->
                again(actor, person, page, typed, "role", page.say("identity.form.role.held-already"));
            case AppointOfficer.Outcome.AuditsItself _ ->
                again(actor, person, page, typed, "role", page.say("identity.form.role.audits-itself"));
            case AppointOfficer.Outcome.NoSuchAgency _ ->
                again(actor, person, page, typed, "agency", page.say("identity.form.agency.not-then"));
            case AppointOfficer.Outcome.NotAllowed(var refused) ->
                again(actor, person, page, typed, "agency", Refusals.reason(refused, page.words()));
        };
    }

    private ModelAndView again(Actor actor, PersonId person, Page page, Typed typed, String field, String message) {
        return pages.page(actor, person, page, typed, Problems.of(new Problem(field, message)));
    }

    @PostMapping("/posts/{post}/end")
    ModelAndView end(Actor actor, @PathVariable UUID id, @PathVariable UUID post, Page page) {
        return switch (endPost.end(actor, new PersonId(id), post)) {
            case EndPost.Outcome.Ended(var person) -> AccountPages.back(person);
            case EndPost.Outcome.AlreadyEnded(var person) -> AccountPages.back(person);
            case EndPost.Outcome.LastAdministrator(var person) ->
                pages.problem(actor, person, page, "identity.account.last-administrator");
            case EndPost.Outcome.NotAllowed(var refused) -> Refusals.page(refused);
        };
    }

    @PostMapping("/password-reset")
    ModelAndView reset(Actor actor, @PathVariable UUID id, Page page) {
        var person = new PersonId(id);
        return switch (resetPassword.reset(actor, person)) {
            case ResetPassword.Outcome.Reset(var login, var password) ->
                AccountPages.passwordOnce(person, login, password);
            case ResetPassword.Outcome.AccountIsClosed _ ->
                pages.problem(actor, person, page, "identity.account.is-closed");
            case ResetPassword.Outcome.NotAllowed(var refused) -> Refusals.page(refused);
        };
    }

    @GetMapping("/closure")
    ModelAndView askToClose(Actor actor, @PathVariable UUID id) {
        return pages.closure(actor, new PersonId(id));
    }

    @PostMapping("/closure")
    ModelAndView close(Actor actor, @PathVariable UUID id, Page page) {
        var person = new PersonId(id);
        return switch (closeAccount.close(actor, person)) {
            case CloseAccount.Outcome.Closed _, CloseAccount.Outcome.AlreadyClosed _ -> AccountPages.back(person);
            case CloseAccount.Outcome.LastAdministrator _ ->
                pages.problem(actor, person, page, "identity.account.last-administrator");
            case CloseAccount.Outcome.NotAllowed(var refused) -> Refusals.page(refused);
        };
    }
}
