package vn.motcua.catalogue.web.admin;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import vn.motcua.catalogue.usecase.LendDraft;
import vn.motcua.shared.Actor;
import vn.motcua.ui.Page;
import vn.motcua.ui.Refusals;

/** Cho xem thử: the address is shown once, on a page nobody keeps. */
@Controller
@RequestMapping("/admin/procedures/drafts/{id}/link")
class LendController {
    private final LendDraft lendDraft;

    LendController(LendDraft lendDraft) {
        this.lendDraft = lendDraft;
    }

    @PostMapping
    ModelAndView lend(Actor actor, @PathVariable String id, Page page, HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        return switch (lendDraft.lend(actor, Asked.id(id))) {
            case LendDraft.Outcome.Lent(var token, var until) ->
                new ModelAndView(
                        "catalogue/admin/lent",
                        Map.of(
                                "draft", Asked.draft(Asked.id(id)),
                                "link", address(token, page),
                                "until", page.words().moment(until)));
            case LendDraft.Outcome.NotAllowed(var refused) -> Refusals.page(refused);
            case LendDraft.Outcome.Unknown _, LendDraft.Outcome.TakenBack _ -> throw Asked.nowhere();
        };
    }

    @PostMapping("/end")
    ModelAndView takeBack(Actor actor, @PathVariable String id) {
        return switch (lendDraft.takeBack(actor, Asked.id(id))) {
            case LendDraft.Outcome.NotAllowed(var refused) -> Refusals.page(refused);
            case LendDraft.Outcome.Unknown _ -> throw Asked.nowhere();
            case LendDraft.Outcome.TakenBack _, LendDraft.Outcome.Lent _ -> Asked.to(Asked.draft(Asked.id(id)));
        };
    }

    private static String address(String token, Page page) {
        return ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString()
                + page.to("/procedures/drafts/" + token);
    }
}
