package vn.motcua.identity.web.admin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.identity.model.Recovery;
import vn.motcua.identity.security.Site;
import vn.motcua.identity.usecase.EndSessions;
import vn.motcua.identity.usecase.InviteAgain;
import vn.motcua.identity.usecase.RecoverByTwo;
import vn.motcua.identity.usecase.RecoverByTwo.Outcome;
import vn.motcua.shared.Actor;
import vn.motcua.shared.PersonId;
import vn.motcua.shared.Text;
import vn.motcua.ui.Page;
import vn.motcua.ui.Refusals;

/** Lấy lại tài khoản: by a letter, or by two administrators where key and app are lost. */
@Controller
@RequestMapping("/admin/accounts/{id}")
class RecoveryController {
    private final AccountPages pages;
    private final InviteAgain inviteAgain;
    private final RecoverByTwo recoverByTwo;
    private final EndSessions endSessions;

    RecoveryController(
            AccountPages pages, InviteAgain inviteAgain, RecoverByTwo recoverByTwo, EndSessions endSessions) {
        this.pages = pages;
        this.inviteAgain = inviteAgain;
        this.recoverByTwo = recoverByTwo;
        this.endSessions = endSessions;
    }

    @PostMapping("/invitation")
    ModelAndView invite(Actor actor, @PathVariable UUID id, Page page, HttpServletRequest request) {
        var person = new PersonId(id);
        return switch (inviteAgain.invite(actor, person, Site.of(request))) {
            case InviteAgain.Outcome.Invited _ -> AccountPages.back(person, "invited");
            case InviteAgain.Outcome.NoAddress _ -> pages.problem(actor, person, page, "identity.recovery.no-address");
            case InviteAgain.Outcome.AccountIsClosed _ ->
                pages.problem(actor, person, page, "identity.account.is-closed");
            case InviteAgain.Outcome.NotAllowed(var refused) -> Refusals.page(refused);
        };
    }

    @PostMapping("/sessions/end")
    ModelAndView endSessions(Actor actor, @PathVariable UUID id) {
        var person = new PersonId(id);
        return endSessions.end(actor, person) instanceof EndSessions.Outcome.NotAllowed(var refused)
                ? Refusals.page(refused)
                : AccountPages.back(person);
    }

    @PostMapping("/recovery")
    ModelAndView ask(
            Actor.SignedIn actor, @PathVariable UUID id, @RequestParam(defaultValue = "") String reason, Page page) {
        var why = Text.clean(reason);
        var person = new PersonId(id);
        return why.isEmpty() || why.length() > Recovery.LONGEST_REASON
                ? pages.problem(actor, person, page, "identity.recovery.reason.missing")
                : answer(recoverByTwo.ask(actor, person, why), actor, person, page);
    }

    @PostMapping("/recovery/{recovery}/agreement")
    ModelAndView agree(
            Actor.SignedIn actor,
            @PathVariable UUID id,
            @PathVariable UUID recovery,
            Page page,
            HttpServletRequest request) {
        var person = new PersonId(id);
        return answer(recoverByTwo.agree(actor, person, recovery, Site.of(request)), actor, person, page);
    }

    @PostMapping("/recovery/{recovery}/refusal")
    ModelAndView decline(Actor.SignedIn actor, @PathVariable UUID id, @PathVariable UUID recovery, Page page) {
        var person = new PersonId(id);
        return answer(recoverByTwo.decline(actor, person, recovery), actor, person, page);
    }

    private ModelAndView answer(Outcome outcome, Actor actor, PersonId person, Page page) {
        return switch (outcome) {
            case Outcome.Done _ -> AccountPages.back(person);
            case Outcome.AnotherMustAgree _ -> pages.problem(actor, person, page, "identity.recovery.another");
            case Outcome.Over _ -> pages.problem(actor, person, page, "identity.recovery.over");
            case Outcome.NoAddress _ -> pages.problem(actor, person, page, "identity.recovery.no-address");
            case Outcome.AccountIsClosed _ -> pages.problem(actor, person, page, "identity.account.is-closed");
            case Outcome.NotAllowed(var refused) -> Refusals.page(refused);
        };
    }
}
