package vn.motcua.dossier.usecase;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.model.Course;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.Verb;
import vn.motcua.shared.LegalBasis;

/** Kết thúc hồ sơ before there is a result: its owner withdraws it, or the office stops it and says why. */
@Component
@LegalBasis("Nghị định 118/2025/NĐ-CP, Điều 21")
public class EndDossier {
    private final Docket docket;
    private final PinnedProcedures procedures;

    EndDossier(Docket docket, PinnedProcedures procedures) {
        this.docket = docket;
        this.procedures = procedures;
    }

    /** Rút hồ sơ. Its owner need not say why. */
    @Transactional
    public Handled withdraw(Errand errand) {
        return docket.run(
                errand,
                Verb.WITHDRAW,
                (dossier, now) -> docket.enter(errand, dossier, dossier.withdraw(course(dossier), now)));
    }

    /** Dừng giải quyết, for the reason that the citizen will read. */
    @Transactional
    public Handled stop(Errand errand) {
        return docket.run(
                errand, Verb.STOP, (dossier, now) -> docket.enter(errand, dossier, dossier.stop(course(dossier), now)));
    }

    private Course course(Dossier dossier) {
        return Course.of(procedures.of(dossier).process());
    }
}
