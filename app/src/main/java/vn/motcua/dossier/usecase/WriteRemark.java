package vn.motcua.dossier.usecase;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierLabelled;
import vn.motcua.dossier.DossierRemarked;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.Labels;
import vn.motcua.dossier.model.Remark;
import vn.motcua.dossier.model.Remark.Side;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Decision;
import vn.motcua.shared.EventLog;
import vn.motcua.shared.Text;

/** Nhắn về một hồ sơ: its owner asks, the office answers, and officers leave notes and labels for each other. */
@Component
public class WriteRemark {
    /** So many in a row without an answer; what else there is to say can wait for it. */
    public static final int IN_A_ROW = 10;

    private final Dossiers dossiers;
    private final Remarks remarks;
    private final Leaves leaves;
    private final EventLog log;
    private final Clock clock;

    WriteRemark(Dossiers dossiers, Remarks remarks, Leaves leaves, EventLog log, Clock clock) {
        this.dossiers = dossiers;
        this.remarks = remarks;
        this.leaves = leaves;
        this.log = log;
        this.clock = clock;
    }

    /** Sent twice, it is written once. */
    @Transactional
    public Outcome write(Actor by, DossierId id, Side side, String typed) {
        return dossiers.lock(id)
                .map(dossier -> write(by, dossier, side, Text.clean(typed)))
                .orElseGet(Outcome.Unknown::new);
    }

    /** @param typed with commas between */
    @Transactional
    public Outcome label(Actor by, DossierId id, String typed) {
        return dossiers.lock(id).map(dossier -> label(by, dossier, typed)).orElseGet(Outcome.Unknown::new);
    }

    private Outcome write(Actor by, Dossier dossier, Side side, String text) {
        var leave = leaves.hereOrAtDesk(by, action(side), dossier);
        if (leaves.decide(by, leave, dossier) instanceof Decision.Refused refused) {
            return new Outcome.NotAllowed(refused);
        }
        if (side != Side.NOTE && !dossier.standing().stage().isOpen()) {
            return new Outcome.Closed();
        }
        if (text.isEmpty() || text.length() > Remark.LONGEST) {
            return new Outcome.NoText();
        }
        return enter(leave.acting(by, dossier), dossier, side, text);
    }

    private Outcome enter(Actor by, Dossier dossier, Side side, String text) {
        var said = remarks.of(dossier.id());
        var who = by.who().orElseThrow();
        var isSaid = !said.isEmpty()
                && said.getLast().by().equals(who)
                && said.getLast().side() == side
                && said.getLast().text().equals(text);
        if (isSaid) {
            return new Outcome.Done();
        }
        if (side == Side.OWNER && unanswered(said) >= IN_A_ROW) {
            return new Outcome.TooMany();
        }
        var number = said.size() + 1;
        remarks.add(dossier.id(), new Remark(number, side, clock.instant(), who, text));
        log.append(by, new DossierRemarked(dossier.id(), number, side.key()));
        return new Outcome.Done();
    }

    private static long unanswered(List<Remark> said) {
        return said.reversed().stream()
                .filter(remark -> remark.side() != Side.NOTE)
                .takeWhile(remark -> remark.side() == Side.OWNER)
                .count();
    }

    private Outcome label(Actor by, Dossier dossier, String typed) {
        var leave = leaves.hereOrAtDesk(by, DossierPolicy.LABEL, dossier);
        if (leaves.decide(by, leave, dossier) instanceof Decision.Refused refused) {
            return new Outcome.NotAllowed(refused);
        }
        if (!dossier.standing().stage().isOpen()) {
            return new Outcome.Closed();
        }
        return Labels.typed(typed).map(labels -> label(by, dossier, labels)).orElseGet(Outcome.NoLabels::new);
    }

    private Outcome label(Actor by, Dossier dossier, Labels labels) {
        if (remarks.label(dossier.id(), labels)) {
            log.append(by, new DossierLabelled(dossier.id(), labels.words().size()));
        }
        return new Outcome.Done();
    }

    private static String action(Side side) {
        return switch (side) {
            case OWNER -> DossierPolicy.ASK_OFFICE;
            case OFFICE -> DossierPolicy.WRITE_TO_OWNER;
            case NOTE -> DossierPolicy.NOTE;
        };
    }

    /** Kết quả. */
    public sealed interface Outcome {
        record Done() implements Outcome {}

        /** Nothing was written, or more than {@link Remark#LONGEST} characters. */
        record NoText() implements Outcome {}

        /** More labels than {@link Labels#MOST}, or longer ones than {@link Labels#LONGEST}. */
        record NoLabels() implements Outcome {}

        /** {@link #IN_A_ROW} wait for an answer. */
        record TooMany() implements Outcome {}

        /** The dossier has ended. */
        record Closed() implements Outcome {}

        record Unknown() implements Outcome {}

        record NotAllowed(Decision.Refused refused) implements Outcome {}
    }
}
