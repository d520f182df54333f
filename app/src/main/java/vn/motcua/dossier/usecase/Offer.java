package vn.motcua.dossier.usecase;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.Channel;
import vn.motcua.catalogue.Procedure;
import vn.motcua.dossier.model.Course;
import vn.motcua.form.Form;
import vn.motcua.form.Forms;
import vn.motcua.shared.AgencyId;

/** Thủ tục nhận trực tuyến: whether one can ask for it on these pages, today, at that office. */
@Component
class Offer {
    private final Catalogue catalogue;
    private final Forms forms;

    Offer(Catalogue catalogue, Forms forms) {
        this.catalogue = catalogue;
        this.forms = forms;
    }

    /** What stands in the way at that office; empty if nothing does. */
    Optional<Drafting.Reason> obstacle(Procedure procedure, AgencyId desk, LocalDate day) {
        return obstacle(procedure, day)
                .or(() -> catalogue.offices(procedure.code()).contains(desk)
                        ? Optional.empty()
                        : Optional.of(Drafting.Reason.OTHER_OFFICE));
    }

    /** What stands in the way wherever one asks; empty if nothing does. */
    Optional<Drafting.Reason> obstacle(Procedure procedure, LocalDate day) {
        if (!procedure.terms().availability().takes(Channel.ONLINE, day)) {
            return Optional.of(Drafting.Reason.NOT_NOW);
        }
        if (form(procedure).isEmpty()) {
            return Optional.of(Drafting.Reason.NO_FORM);
        }
        if (Course.of(procedure.process()).first().isEmpty()) {
            return Optional.of(Drafting.Reason.NO_STEPS);
        }
        return catalogue.offices(procedure.code()).isEmpty()
                ? Optional.of(Drafting.Reason.OTHER_OFFICE)
                : Optional.empty();
    }

    Optional<Form> form(Procedure procedure) {
        return procedure.guidance().asked(forms);
    }
}
