package vn.motcua.catalogue.web.visitor;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.catalogue.usecase.LendDraft;
import vn.motcua.ui.Page;

/** Xem thử a draft under an address that was lent: for people without an account, and for no search engine. */
@Controller
class TryOutController {
    private final LendDraft lendDraft;

    TryOutController(LendDraft lendDraft) {
        this.lendDraft = lendDraft;
    }

    @GetMapping("/procedures/drafts/{token:[A-Za-z0-9_-]{43}}")
    ModelAndView read(@PathVariable String token, Page page, HttpServletResponse response) {
        response.setHeader("X-Robots-Tag", "noindex, nofollow");
        response.setHeader("Cache-Control", "no-store");
        // The address is the key: it is not told to the pages the draft leads to.
        response.setHeader("Referrer-Policy", "no-referrer");
        return lendDraft
                .read(token)
                .map(sheet -> SheetPage.of(sheet, page))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
