package vn.motcua.dossier.usecase;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.RevisionId;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.Draft;
import vn.motcua.form.Answers;
import vn.motcua.form.Forms;
import vn.motcua.shared.EmailAddress;

/** Địa chỉ thư given with a dossier or a draft, in its form; who gave none is not written to. */
@Component
class Addresses {
    private final Dossiers dossiers;
    private final Catalogue catalogue;
    private final Forms forms;

    Addresses(Dossiers dossiers, Catalogue catalogue, Forms forms) {
        this.dossiers = dossiers;
        this.catalogue = catalogue;
        this.forms = forms;
    }

    Optional<EmailAddress> of(Dossier dossier) {
        return of(dossier.filing().revision(), dossiers.answered(dossier.id()).inForce());
    }

    /** As it was typed so far. */
    Optional<EmailAddress> of(Draft draft) {
        return of(draft.request().revision(), draft.answers());
    }

    private Optional<EmailAddress> of(RevisionId under, Answers answers) {
        return catalogue
                .revision(under)
                .flatMap(revision -> revision.procedure().guidance().asked(forms))
                .map(form -> Applicant.of(form, answers))
                .flatMap(applicant -> EmailAddress.parse(applicant.email()));
    }
}
