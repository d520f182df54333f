package vn.motcua.dossier.usecase;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.model.Maker;
import vn.motcua.dossier.model.Mark;
import vn.motcua.dossier.model.Passage;
import vn.motcua.dossier.model.Verb;

/** Xem xét tại bộ phận tiếp nhận, where a dossier cannot be accepted as it is. */
@Component
public class ReceiveDossier {
    private final Docket docket;
    private final Dossiers dossiers;
    private final Marks marks;

    ReceiveDossier(Docket docket, Dossiers dossiers, Marks marks) {
        this.docket = docket;
        this.dossiers = dossiers;
        this.marks = marks;
    }

    /**
     * Yêu cầu bổ sung: the note says everything that is missing, for one may ask only once, before acceptance and at a
     * step each. At a step the promised time stands still until the citizen has answered.
     */
    @Transactional
    public Handled askForMore(Errand errand) {
        return askForMore(errand, List.of());
    }

    /** @param wrong what is wanting, to be shown where it stands as well */
    @Transactional
    public Handled askForMore(Errand errand, List<Mark> wrong) {
        return docket.run(errand, Verb.ASK, (dossier, now) -> {
            var askedAtStep = dossier.acceptance().isPresent()
                    && dossiers.passages(dossier.id()).stream().anyMatch(Passage::asksAtStep);
            var handled = docket.enter(errand, dossier, dossier.askForMore(askedAtStep, now));
            if (handled instanceof Handled.Done(var asked)) {
                marks.add(asked.id(), asked.moves(), wrong);
            }
            return handled;
        });
    }

    /** Đề nghị từ chối: the clerk says why; the head of the desk decides. */
    @Transactional
    public Handled proposeRefusal(Errand errand) {
        return docket.run(errand, Verb.PROPOSE_REFUSAL, (dossier, now) -> {
            var by = Maker.of(errand.by()).orElseThrow();
            return docket.enter(errand, dossier, dossier.proposeRefusal(by, now));
        });
    }

    /** Không đồng ý từ chối: the head of the desk says why, and the clerk goes on. */
    @Transactional
    public Handled dismissProposal(Errand errand) {
        return docket.run(
                errand,
                Verb.DISMISS_PROPOSAL,
                (dossier, now) -> docket.enter(errand, dossier, dossier.dismissProposal(now)));
    }

    /** Từ chối tiếp nhận, for the reason that the citizen will read. */
    @Transactional
    public Handled refuse(Errand errand) {
        return docket.run(errand, Verb.REFUSE, (dossier, now) -> {
            var by = Maker.of(errand.by()).orElseThrow();
            return docket.enter(errand, dossier, dossier.refuse(by, now));
        });
    }
}
