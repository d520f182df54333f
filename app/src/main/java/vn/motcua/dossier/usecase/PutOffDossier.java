package vn.motcua.dossier.usecase;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.calendar.Appointment.PutOff;
import vn.motcua.dossier.model.Outcome;
import vn.motcua.dossier.model.Verb;
import vn.motcua.shared.LegalBasis;

/** Xin lỗi và hẹn lại: a leader signs what was drafted, with the reason and the new time that the citizen will read. */
@Component
@LegalBasis("Thông tư 03/2025/TT-VPCP, Mẫu số 04")
public class PutOffDossier {
    private final Docket docket;
    private final Apologising apologising;

    PutOffDossier(Docket docket, Apologising apologising) {
        this.docket = docket;
        this.apologising = apologising;
    }

    /** @param days how many working days of the desk it will still take, from now */
    @Transactional
    public Handled putOff(Errand errand, int days) {
        return docket.run(
                errand,
                Verb.PUT_OFF,
                (dossier, now) -> apologising
                        .until(dossier.filing().desk(), now, days)
                        .map(until -> docket.enter(errand, dossier, dossier.putOff(until, now)))
                        .orElseGet(() -> new Handled.NotPossible(new Outcome.NotPutOff(PutOff.Refused.NOT_LATER))));
    }
}
