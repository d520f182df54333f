package vn.motcua.dossier.web.citizen;

import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.usecase.ReadDraft;
import vn.motcua.dossier.usecase.Sheet;
import vn.motcua.ui.Page;
import vn.motcua.ui.Refusals;

/** Trả lời: what the pages of a draft and of a dossier have in common. */
final class Answering {
    static final String MINE = "/my/dossiers";
    static final String ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    private Answering() {}

    /** The page of a draft; a filed one leads to its dossier, one that is behind to what has changed. */
    static ModelAndView of(ReadDraft.Outcome outcome, Page page, Function<Sheet, ModelAndView> open) {
        return switch (outcome) {
            case ReadDraft.Outcome.Open(var sheet) -> open.apply(sheet);
            case ReadDraft.Outcome.Behind(var draft) -> to(Trail.toRevision(draft), page);
            case ReadDraft.Outcome.Filed(var as) -> to(toDossier(as), page);
            case ReadDraft.Outcome.NotAllowed(var refused) -> Refusals.page(refused);
            case ReadDraft.Outcome.Unknown _ -> throw nowhere();
        };
    }

    /** A change that was made is answered by the page one reads next. */
    static ModelAndView to(String path, Page page) {
        var redirect = new RedirectView(page.to(path));
        redirect.setStatusCode(HttpStatus.SEE_OTHER);
        return new ModelAndView(redirect);
    }

    static String toDossier(DossierId dossier) {
        return MINE + "/" + dossier;
    }

    static ResponseStatusException nowhere() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
