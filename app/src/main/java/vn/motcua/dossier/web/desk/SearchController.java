package vn.motcua.dossier.web.desk;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.usecase.Names.After;
import vn.motcua.dossier.usecase.SearchDossiers;
import vn.motcua.dossier.usecase.SearchDossiers.Asked;
import vn.motcua.dossier.usecase.SearchDossiers.Outcome;
import vn.motcua.shared.Actor;
import vn.motcua.ui.Page;
import vn.motcua.ui.Refusals;

/** Tìm kiếm. What is looked for is sent and not followed: names and numbers of people stay out of addresses. */
@Controller
@RequestMapping(SearchController.HOME)
class SearchController {
    static final String HOME = "/desk/search";

    private static final String VIEW = "dossier/desk/search";

    private final SearchDossiers search;
    private final SearchPage searchPage;

    SearchController(SearchDossiers search, SearchPage searchPage) {
        this.search = search;
        this.searchPage = searchPage;
    }

    @GetMapping
    ModelAndView ask() {
        return show(SearchView.nothing("", SearchView.State.NOTHING_ASKED), HttpStatus.OK);
    }

    /** @param after the last dossier of the page before */
    @PostMapping
    ModelAndView search(
            Actor actor,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String nearly,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String after,
            Page page) {
        if (code.isBlank()) {
            return new ModelAndView(new RedirectView(page.to(HOME)));
        }
        var asked = new Asked(code, nearly.equals("yes"), after(name, after));
        return switch (search.search(actor, asked)) {
            case Outcome.NotAllowed(var refused) -> Refusals.page(refused);
            case Outcome.One(var dossier) ->
                new ModelAndView(new RedirectView(page.to(InboxAddress.HOME + "/" + dossier)));
            case Outcome.Form(var form, var current) ->
                new ModelAndView(new RedirectView(
                        page.to("/procedures/" + form.procedure() + (current ? "" : "/revisions/" + form.revision()))));
            case Outcome.TooShort _ ->
                show(SearchView.nothing(code, SearchView.State.TOO_SHORT), HttpStatus.UNPROCESSABLE_CONTENT);
            case Outcome.Found found -> show(searchPage.of(code, found, page.words()), HttpStatus.OK);
        };
    }

    private static Optional<After> after(String name, String dossier) {
        try {
            return Optional.of(new After(name, new DossierId(UUID.fromString(dossier))));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static ModelAndView show(SearchView view, HttpStatus status) {
        return new ModelAndView(VIEW, Map.of("view", view), status);
    }
}
