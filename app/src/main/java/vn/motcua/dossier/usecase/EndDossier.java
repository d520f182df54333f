package vn.motcua.dossier.usecase;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.model.Asker;
import vn.motcua.dossier.model.Course;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.Verb;
import vn.motcua.shared.LegalBasis;
import vn.motcua.ui.Dictionary;
import vn.motcua.ui.Language;

/** Kết thúc hồ sơ before there is a result: its owner withdraws it, at the desk or from afar, or the office stops it and says why. */
@Component
@LegalBasis("Nghị định 118/2025/NĐ-CP, Điều 21")
public class EndDossier {
    private final Docket docket;
    private final PinnedProcedures procedures;
    private final Dictionary dictionary;

    EndDossier(Docket docket, PinnedProcedures procedures, Dictionary dictionary) {
        this.docket = docket;
        this.procedures = procedures;
        this.dictionary = dictionary;
    }

    /** Rút hồ sơ. Its owner need not say why. */
    @Transactional
    public Handled withdraw(Errand errand) {
        return docket.run(
                errand,
                Verb.WITHDRAW,
                (dossier, now) -> docket.enter(errand, dossier, dossier.withdraw(Verb.WITHDRAW, course(dossier), now)));
    }

    /**
     * Rút hồ sơ tại quầy. Who asked, what they showed and why is written down and stands on the paper they get.
     *
     * @param asker who stands at the desk
     */
    @Transactional
    public Handled withdrawAtDesk(Errand errand, Optional<Asker> asker) {
        return docket.run(
                errand,
                Verb.WITHDRAW_AT_DESK,
                (dossier, now) -> asker.filter(Asker::isKnown)
                        .map(who -> docket.enter(
                                said(errand, who),
                                dossier,
                                dossier.withdraw(Verb.WITHDRAW_AT_DESK, course(dossier), now)))
                        .orElseGet(Handled.AskerNeeded::new));
    }

    /** In the language of the papers of the office. */
    private Errand said(Errand errand, Asker who) {
        var note = dictionary
                .in(Language.VIETNAMESE)
                .say("dossier.asker.said." + who.kind().key(), errand.note(), who.paper(), who.name());
        return new Errand(errand.by(), errand.dossier(), errand.seen(), note);
    }

    /** Dừng giải quyết, for the reason that the citizen will read. */
    @Transactional
    public Handled stop(Errand errand) {
        return docket.run(
                errand,
                Verb.STOP,
                (dossier, now) -> docket.enter(errand, dossier, dossier.stop(Verb.STOP, course(dossier), now)));
    }

    private Course course(Dossier dossier) {
        return Course.of(procedures.of(dossier).process());
    }
}
