package vn.motcua.dossier.usecase;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.model.Verb;

/** Xem xét tại bộ phận tiếp nhận, where a dossier cannot be accepted as it is. */
@Component
public class ReceiveDossier {
    private static final Docket.Charge ASK = Docket.Charge.ofDesk(Verb.ASK, DossierPolicy.RECEIVE);
    private static final Docket.Charge PROPOSE = Docket.Charge.ofDesk(Verb.PROPOSE_REFUSAL, DossierPolicy.RECEIVE);
    private static final Docket.Charge DISMISS = Docket.Charge.ofDesk(Verb.DISMISS_PROPOSAL, DossierPolicy.REFUSE);
    private static final Docket.Charge REFUSE = Docket.Charge.ofDesk(Verb.REFUSE, DossierPolicy.REFUSE);

    private final Docket docket;

    ReceiveDossier(Docket docket) {
        this.docket = docket;
    }

    /** Yêu cầu bổ sung: the note says everything that is missing, for one may ask only once. */
    @Transactional
    public Handled askForMore(Errand errand) {
        return docket.run(
                errand,
                ASK,
                Reasons.given(errand, (dossier, now) -> docket.enter(errand, dossier, dossier.askForMore(now))));
    }

    /** Đề nghị từ chối: the clerk says why; the head of the desk decides. */
    @Transactional
    public Handled proposeRefusal(Errand errand) {
        return docket.run(
                errand,
                PROPOSE,
                Reasons.given(
                        errand,
                        (dossier, now) -> docket.enter(
                                errand,
                                dossier,
                                dossier.proposeRefusal(errand.by().who().orElseThrow(), now))));
    }

    /** Không đồng ý từ chối: the head of the desk says why, and the clerk goes on. */
    @Transactional
    public Handled dismissProposal(Errand errand) {
        return docket.run(
                errand,
                DISMISS,
                Reasons.given(errand, (dossier, now) -> docket.enter(errand, dossier, dossier.dismissProposal(now))));
    }

    /** Từ chối tiếp nhận, for the reason that the citizen will read. */
    @Transactional
    public Handled refuse(Errand errand) {
        return docket.run(
                errand,
                REFUSE,
                Reasons.given(
                        errand,
                        (dossier, now) -> docket.enter(
                                errand,
                                dossier,
                                dossier.refuse(errand.by().who().orElseThrow(), now))));
    }
}
