package vn.motcua.dossier.web.citizen;

import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.dossier.usecase.OwnDossier;
import vn.motcua.ui.Page;
import vn.motcua.ui.Problems;

/** Trang hồ sơ: the same to look at and to be told what is wrong with an answer. */
final class DossierPage {
    private DossierPage() {}

    static ModelAndView view(OwnDossier own, Problems problems, Page page) {
        return view(own, problems, "", page);
    }

    /** @param note what was typed into the box of the answer */
    static ModelAndView view(OwnDossier own, Problems problems, String note, Page page) {
        return new ModelAndView(
                "dossier/citizen/dossier",
                Map.of("own", own, "problems", problems, "note", note, "told", new Telling(page.words())),
                problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
