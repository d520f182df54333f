package vn.motcua.identity.web.admin;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.identity.usecase.ListAccounts;
import vn.motcua.identity.usecase.ListAccounts.Outcome;
import vn.motcua.shared.Actor;
import vn.motcua.shared.PersonId;
import vn.motcua.ui.Choice;
import vn.motcua.ui.Page;
import vn.motcua.ui.Refusals;

/** Danh sách tài khoản. */
@Controller
class AccountListController {
    private final ListAccounts accounts;

    AccountListController(ListAccounts accounts) {
        this.accounts = accounts;
    }

    @GetMapping("/admin/accounts")
    ModelAndView list(
            Actor actor,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String practice,
            @RequestParam Optional<UUID> after,
            Page page) {
        return switch (accounts.list(actor, q, practice(practice), after.map(PersonId::new))) {
            case Outcome.NotAllowed(var refused) -> Refusals.page(refused);
            case Outcome.Found(var lines, var more) ->
                new ModelAndView(
                        "identity/admin/accounts",
                        Map.of(
                                "sought",
                                q,
                                "practice",
                                practice(practice).map(_ -> practice).orElse(""),
                                "kinds",
                                kinds(page),
                                "lines",
                                lines,
                                "more",
                                more,
                                "first",
                                after.isEmpty()));
        };
    }

    private static Optional<Boolean> practice(String typed) {
        return switch (typed) {
            case "yes" -> Optional.of(true);
            case "no" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    private static List<Choice> kinds(Page page) {
        return List.of(
                Choice.of("", page.say("identity.practice.all")),
                Choice.of("no", page.say("identity.practice.none")),
                Choice.of("yes", page.say("identity.practice.alone")));
    }
}
