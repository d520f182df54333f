package vn.motcua.dossier.usecase;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.AmendmentAccepted;
import vn.motcua.dossier.AmendmentRefused;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.model.Amendment;
import vn.motcua.dossier.model.Amendment.End;
import vn.motcua.dossier.model.Amendment.How;
import vn.motcua.dossier.model.Amendment.Side;
import vn.motcua.dossier.model.Amendment.Written;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Decision;
import vn.motcua.shared.EventLog;
import vn.motcua.shared.Fact;
import vn.motcua.shared.Text;

/** Trả lời đề nghị sửa: its owner agrees, and it holds at once, or does not; at a desk an officer writes down that they agreed. */
@Component
public class AnswerAmendment {
    private final Dossiers dossiers;
    private final Amendments amendments;
    private final Corrections corrections;
    private final Leaves leaves;
    private final EventLog log;
    private final Clock clock;

    AnswerAmendment(
            Dossiers dossiers,
            Amendments amendments,
            Corrections corrections,
            Leaves leaves,
            EventLog log,
            Clock clock) {
        this.dossiers = dossiers;
        this.amendments = amendments;
        this.corrections = corrections;
        this.leaves = leaves;
        this.log = log;
        this.clock = clock;
    }

    /** Said twice, it is said once. */
    @Transactional
    public Amended accept(Actor by, DossierId id, int number) {
        return answer(by, id, number, new Said(How.ACCEPTED, false, ""));
    }

    /** Không đồng ý, saying why. */
    @Transactional
    public Amended refuse(Actor by, DossierId id, int number, String note) {
        return answer(by, id, number, new Said(How.REFUSED, false, Text.clean(note)));
    }

    /**
     * Ghi nhận người có mặt đồng ý.
     *
     * @param known by what they were known: the card that was shown
     */
    @Transactional
    public Amended acceptAtDesk(Actor by, DossierId id, int number, String known) {
        return answer(by, id, number, new Said(How.ACCEPTED, true, Text.clean(known)));
    }

    private Amended answer(Actor by, DossierId id, int number, Said said) {
        return dossiers.lock(id)
                .map(dossier -> answer(by, dossier, number, said))
                .orElseGet(Amended.Unknown::new);
    }

    private Amended answer(Actor by, Dossier dossier, int number, Said said) {
        var leave = said.counter()
                ? new Leave(DossierPolicy.RECORD_CONSENT, dossier.filing().desk())
                : new Leave(DossierPolicy.ANSWER, dossier.custody().agency());
        if (leaves.decide(by, leave, dossier) instanceof Decision.Refused refused) {
            return new Amended.NotAllowed(refused);
        }
        return dossiers.answered(dossier.id())
                .numbered(number)
                .filter(amendment -> amendment.side() == Side.OFFICE)
                .map(amendment -> end(leave.acting(by, dossier), dossier, amendment, said))
                .orElseGet(Amended.Unknown::new);
    }

    private Amended end(Actor by, Dossier dossier, Amendment amendment, Said said) {
        if (amendment.end().filter(said::isThat).isPresent()) {
            return new Amended.Done();
        }
        if (!amendment.isOpen() || !corrections.isAmendable(dossier)) {
            return new Amended.Closed();
        }
        if ((said.needsNote() && said.note().isEmpty()) || said.note().length() > Amendment.LONGEST) {
            return new Amended.NoReason();
        }
        var written = new Written(by.who().orElseThrow(), clock.instant());
        var end = new End(said.how(), written, said.counter(), said.note());
        amendments.end(dossier.id(), amendment.number(), end);
        if (said.how() == How.ACCEPTED) {
            corrections.hold(dossier, dossiers.answered(dossier.id()), end);
        }
        log.append(by, fact(dossier, amendment, said));
        return new Amended.Done();
    }

    private static Fact fact(Dossier dossier, Amendment amendment, Said said) {
        return said.how() == How.ACCEPTED
                ? new AmendmentAccepted(
                        dossier.id(), amendment.number(), amendment.side().key(), said.counter())
                : new AmendmentRefused(dossier.id(), amendment.number());
    }

    /** Câu trả lời. */
    private record Said(How how, boolean counter, String note) {
        boolean needsNote() {
            return counter || how == How.REFUSED;
        }

        boolean isThat(End end) {
            return end.how() == how && end.counter() == counter;
        }
    }
}
