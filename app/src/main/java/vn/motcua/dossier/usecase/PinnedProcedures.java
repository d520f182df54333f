package vn.motcua.dossier.usecase;

import org.springframework.stereotype.Component;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.Procedure;
import vn.motcua.catalogue.RevisionId;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.Draft;

/** Thủ tục đã ghim: the procedure as it stood when something was begun or filed, whatever has been published since. */
@Component
class PinnedProcedures {
    private final Catalogue catalogue;

    PinnedProcedures(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    Procedure of(Dossier dossier) {
        return at(dossier.filing().revision());
    }

    Procedure of(Draft draft) {
        return at(draft.request().revision());
    }

    Procedure at(RevisionId id) {
        return catalogue.revision(id).orElseThrow().procedure();
    }
}
