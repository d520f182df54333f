package vn.motcua.catalogue.usecase;

import java.time.Clock;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.RevisionId;
import vn.motcua.catalogue.UnpublishedForms;
import vn.motcua.form.Forms;
import vn.motcua.shared.Access;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Concerning;
import vn.motcua.shared.Decision;
import vn.motcua.shared.VietnamTime;

/** Xem tờ khai của dự thảo. */
@Component
class SeeUnpublishedForm implements UnpublishedForms {
    private final Drafts drafts;
    private final Forms forms;
    private final Access access;
    private final Clock clock;

    SeeUnpublishedForm(Drafts drafts, Forms forms, Access access, Clock clock) {
        this.drafts = drafts;
        this.forms = forms;
        this.access = access;
        this.clock = clock;
    }

    @Override
    public Outcome of(Actor by, RevisionId draft) {
        if (access.decide(by, CataloguePolicy.SEE_DRAFTS, Concerning.nothing()) instanceof Decision.Refused refused) {
            return new Outcome.NotAllowed(refused);
        }
        return drafts.find(draft)
                .map(Draft::procedure)
                .flatMap(procedure -> procedure
                        .guidance()
                        .asked(forms)
                        .<Outcome>map(form -> new Outcome.Shown(
                                form, procedure.heading().name(), VietnamTime.dateOf(clock.instant()))))
                .orElseGet(Outcome.Nothing::new);
    }
}
