package vn.motcua.dossier.usecase;

import org.springframework.stereotype.Component;
import vn.motcua.dossier.model.Called;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.Likeness;
import vn.motcua.form.Answers;
import vn.motcua.form.Form;

/** Ghi sổ tên: in the transaction that files a dossier or puts an answer right, so that a search never lags behind. */
@Component
class Naming {
    private final Names names;
    private final Likenesses likenesses;
    private final PinnedProcedures procedures;
    private final Offer offer;

    Naming(Names names, Likenesses likenesses, PinnedProcedures procedures, Offer offer) {
        this.names = names;
        this.likenesses = likenesses;
        this.procedures = procedures;
        this.offer = offer;
    }

    /** Once it was filed. What has no form has no names either. */
    void enter(Dossier dossier, Answers answers) {
        offer.form(procedures.of(dossier)).ifPresent(form -> name(dossier, form, answers));
    }

    /** Whom it is about may have another name. */
    void renew(Dossier dossier, Form form, Answers answers) {
        var filing = dossier.filing();
        likenesses.renew(
                dossier.id(), Likeness.of(filing.procedure(), filing.owner(), filing.isPractice(), form, answers));
        name(dossier, form, answers);
    }

    private void name(Dossier dossier, Form form, Answers answers) {
        names.enter(dossier, procedures.field(dossier), Called.in(form, answers));
    }
}
