package vn.motcua.dossier.usecase;

import java.time.Instant;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.organisation.Agencies;
import vn.motcua.shared.VietnamTime;

/** Cấp mã hồ sơ: of the desk and the day. */
@Component
class Numbering {
    private final Dossiers dossiers;
    private final Agencies agencies;

    Numbering(Dossiers dossiers, Agencies agencies) {
        this.dossiers = dossiers;
        this.agencies = agencies;
    }

    /** The desk's series stays locked until the end, so this is asked last. */
    DossierCode next(Dossier dossier, Instant now) {
        var day = VietnamTime.dateOf(now);
        var desk = agencies.find(dossier.filing().desk(), day).orElseThrow();
        var isPractice = dossier.filing().isPractice();
        var code = DossierCode.of(desk.code(), day, dossiers.nextNumber(desk.id(), day, isPractice));
        return isPractice ? code.forPractice() : code;
    }
}
