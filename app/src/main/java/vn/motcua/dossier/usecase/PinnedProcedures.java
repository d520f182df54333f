package vn.motcua.dossier.usecase;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.Procedure;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.catalogue.Revision;
import vn.motcua.catalogue.RevisionId;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.Draft;
import vn.motcua.organisation.Bilingual;

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

    /** What is in force on that day in place of what the draft was begun under; empty if that is still in force. */
    Optional<Revision> newer(Draft draft, LocalDate day) {
        return inForce(draft, day)
                .filter(revision -> !revision.id().equals(draft.request().revision()));
    }

    /** Empty once the procedure is abolished. */
    Optional<Revision> inForce(Draft draft, LocalDate day) {
        return catalogue.find(draft.request().procedure(), day);
    }

    /** What a procedure is called today; by its code where it is in force no more. */
    Bilingual named(ProcedureCode code, LocalDate day) {
        return catalogue
                .find(code, day)
                .map(revision -> revision.procedure().heading().name())
                .orElseGet(() -> new Bilingual(code.value(), code.value()));
    }

    /** Lĩnh vực; empty where the record does not say. */
    Optional<String> field(Dossier dossier) {
        return of(dossier).field();
    }

    Procedure at(RevisionId id) {
        return catalogue.revision(id).orElseThrow().procedure();
    }
}
