package vn.motcua.dossier.usecase;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.form.Forms;
import vn.motcua.shared.EmailAddress;

/** Địa chỉ thư given with a dossier, in its form; who gave none is not written to. */
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
        return catalogue
                .revision(dossier.filing().revision())
                .flatMap(revision -> revision.procedure().guidance().form())
                .flatMap(forms::find)
                .map(form -> Applicant.of(form, dossiers.answered(dossier.id()).inForce()))
                .flatMap(applicant -> EmailAddress.parse(applicant.email()));
    }
}
