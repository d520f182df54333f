package vn.motcua.identity.web.admin;

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
import vn.motcua.ui.Refusals;

/** Danh sách tài khoản. */
@Controller
class AccountListController {
    private final ListAccounts accounts;

    AccountListController(ListAccounts accounts) {
        this.accounts = accounts;
    }

    @GetMapping("/admin/accounts")
    ModelAndView list(Actor actor, @RequestParam(defaultValue = "") String q, @RequestParam Optional<UUID> after) {
        return switch (accounts.list(actor, q, after.map(PersonId::new))) {
            case Outcome.NotAllowed(var refused) -> Refusals.page(refused);
            case Outcome.Found(var lines, var more) ->
                new ModelAndView(
                        "identity/admin/accounts",
                        Map.of("sought", q, "lines", lines, "more", more, "first", after.isEmpty()));
        };
    }
}
