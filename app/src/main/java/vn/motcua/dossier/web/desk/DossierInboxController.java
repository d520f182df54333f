package vn.motcua.dossier.web.desk;

import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;
import vn.motcua.dossier.usecase.FindDossier;
import vn.motcua.dossier.usecase.SeeTrays;
import vn.motcua.dossier.usecase.SeeViews;
import vn.motcua.shared.Actor;
import vn.motcua.ui.Page;
import vn.motcua.ui.Problem;
import vn.motcua.ui.Problems;
import vn.motcua.ui.Refusals;

/** Hộp hồ sơ of an officer, and the way to any dossier whose code they hold in their hand. */
@Controller
@RequestMapping(InboxAddress.HOME)
class DossierInboxController {
    private final SeeTrays seeTrays;
    private final FindDossier findDossier;
    private final InboxPage inboxPage;
    private final SeeViews seeViews;
    private final SavedViewsPage savedViewsPage;

    DossierInboxController(
            SeeTrays seeTrays,
            FindDossier findDossier,
            InboxPage inboxPage,
            SeeViews seeViews,
            SavedViewsPage savedViewsPage) {
        this.seeTrays = seeTrays;
        this.findDossier = findDossier;
        this.inboxPage = inboxPage;
        this.seeViews = seeViews;
        this.savedViewsPage = savedViewsPage;
    }

    @GetMapping
    ModelAndView open(Actor actor, @RequestParam Map<String, String> asked, Page page) {
        return InboxAddress.withoutBlanks(asked)
                .map(address -> new ModelAndView(new RedirectView(page.to(address))))
                .orElseGet(() -> open(actor, InboxAddress.of(asked), "", Problems.none(), page));
    }

    @GetMapping("/find")
    ModelAndView find(Actor actor, @RequestParam(defaultValue = "") String code, Page page) {
        if (code.isEmpty()) {
            return new ModelAndView(new RedirectView(page.to(InboxAddress.HOME)));
        }
        return switch (findDossier.find(actor, code)) {
            case FindDossier.Outcome.NotAllowed(var refused) -> Refusals.page(refused);
            case FindDossier.Outcome.Found(var dossier) ->
                new ModelAndView(new RedirectView(page.to(InboxAddress.HOME + "/" + dossier)));
            case FindDossier.Outcome.Form(var form, var current) ->
                new ModelAndView(new RedirectView(
                        page.to("/procedures/" + form.procedure() + (current ? "" : "/revisions/" + form.revision()))));
            case FindDossier.Outcome.Unknown _ -> {
                var problem = new Problem("code", page.say("dossier.desk.find.none", code));
                yield open(actor, InboxAddress.of(Map.of()), code, Problems.of(problem), page);
            }
        };
    }

    private ModelAndView open(Actor actor, InboxAddress address, String code, Problems problems, Page page) {
        return switch (seeTrays.open(actor, address.wish())) {
            case SeeTrays.Outcome.NotAllowed(var refused) -> Refusals.page(refused);
            case SeeTrays.Outcome.Opened opened ->
                new ModelAndView(
                        "dossier/desk/inbox",
                        Map.of(
                                "view",
                                inboxPage.of(opened, address, page.words()),
                                "views",
                                savedViewsPage.chips(
                                        seeViews.beside(actor, opened.tray()),
                                        InboxAddress.of(opened.tray(), address.filter()),
                                        address,
                                        page.words()),
                                "code",
                                code,
                                "problems",
                                problems,
                                "next",
                                UUID.randomUUID()),
                        problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }
}
