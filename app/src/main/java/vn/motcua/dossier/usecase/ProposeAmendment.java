package vn.motcua.dossier.usecase;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.AmendmentProposed;
import vn.motcua.dossier.AmendmentWithdrawn;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.model.Amendment;
import vn.motcua.dossier.model.Amendment.Change;
import vn.motcua.dossier.model.Amendment.End;
import vn.motcua.dossier.model.Amendment.How;
import vn.motcua.dossier.model.Amendment.Side;
import vn.motcua.dossier.model.Amendment.Written;
import vn.motcua.dossier.model.Answered;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Decision;
import vn.motcua.shared.EventLog;
import vn.motcua.shared.Text;
import vn.motcua.shared.VietnamTime;

/**
 * Đề nghị sửa câu trả lời: an officer says how an answer should read, and why. Nothing changes until the owner agrees: whose
 * name it is decides how it is written.
 */
@Component
public class ProposeAmendment {
    private final Dossiers dossiers;
    private final Amendments amendments;
    private final Corrections corrections;
    private final Leaves leaves;
    private final EventLog log;
    private final Clock clock;

    ProposeAmendment(
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

    /** Sent twice, it is proposed once. Of two officers at one answer, the second is told. */
    @Transactional
    public Amended propose(Actor by, DossierId id, Proposal proposal) {
        return dossiers.lock(id)
                .map(dossier -> objection(by, dossier).orElseGet(() -> propose(by, dossier, proposal)))
                .orElseGet(Amended.Unknown::new);
    }

    private Amended propose(Actor by, Dossier dossier, Proposal proposal) {
        if (!corrections.isAmendable(dossier)) {
            return new Amended.Closed();
        }
        if (proposal.reason().isEmpty() || proposal.reason().length() > Amendment.LONGEST) {
            return new Amended.NoReason();
        }
        var answered = dossiers.answered(dossier.id());
        var today = VietnamTime.dateOf(clock.instant());
        return corrections
                .form(dossier)
                .flatMap(form -> corrections.proposed(form, answered, proposal.question(), proposal.typed(), today))
                .map(tried -> propose(by, dossier, answered, proposal, tried))
                .orElseGet(Amended.Unknown::new);
    }

    private Amended propose(Actor by, Dossier dossier, Answered answered, Proposal proposal, Tried tried) {
        if (tried.raisesOthers()) {
            return new Amended.Entails();
        }
        if (!tried.mistakes().isEmpty()) {
            return new Amended.Wrong(tried);
        }
        if (tried.changes().isEmpty()) {
            return new Amended.Unchanged();
        }
        var who = by.who().orElseThrow();
        var change = tried.changes().getFirst();
        var open = answered.open(proposal.question());
        if (open.filter(each -> isSaid(each, change, new Written(who, clock.instant()), proposal))
                .isPresent()) {
            return new Amended.Done();
        }
        if (open.isPresent() || answered.last(proposal.question()) != proposal.seen()) {
            return new Amended.Overtaken();
        }
        var written = new Written(who, clock.instant());
        var number = answered.next();
        amendments.add(
                dossier.id(), new Amendment(number, Side.OFFICE, change, written, proposal.reason(), Optional.empty()));
        log.append(by, new AmendmentProposed(dossier.id(), number));
        return new Amended.Done();
    }

    private static boolean isSaid(Amendment open, Change change, Written by, Proposal proposal) {
        return open.isProposed()
                && open.written().by().equals(by.by())
                && open.change().equals(change)
                && open.reason().equals(proposal.reason());
    }

    /** Rút lại what the owner has not answered. Taken back twice, it is gone once. */
    @Transactional
    public Amended withdraw(Actor by, DossierId id, int number) {
        return dossiers.lock(id)
                .map(dossier -> objection(by, dossier).orElseGet(() -> withdraw(by, dossier, number)))
                .orElseGet(Amended.Unknown::new);
    }

    private Amended withdraw(Actor by, Dossier dossier, int number) {
        var amendment = dossiers.answered(dossier.id()).numbered(number).filter(each -> each.side() == Side.OFFICE);
        if (amendment.isEmpty()) {
            return new Amended.Unknown();
        }
        if (amendment.get().isOpen()) {
            var written = new Written(by.who().orElseThrow(), clock.instant());
            amendments.end(dossier.id(), number, new End(How.WITHDRAWN, written, false, ""));
            log.append(by, new AmendmentWithdrawn(dossier.id(), number));
            return new Amended.Done();
        }
        return amendment.get().end().filter(end -> end.how() == How.WITHDRAWN).isPresent()
                ? new Amended.Done()
                : new Amended.Closed();
    }

    private Optional<Amended> objection(Actor by, Dossier dossier) {
        var leave = leaves.hereOrAtDesk(by, DossierPolicy.AMEND, dossier);
        return leaves.decide(by, leave, dossier) instanceof Decision.Refused refused
                ? Optional.of(new Amended.NotAllowed(refused))
                : Optional.empty();
    }

    /**
     * Điều đề nghị.
     *
     * @param question its name among all answers
     * @param typed what it should read, by box
     * @param seen the number of the last correction of this answer that its writer knew of; 0 where there was none
     */
    public record Proposal(String question, Map<String, String> typed, String reason, int seen) {
        public Proposal {
            typed = Map.copyOf(typed);
            reason = Text.clean(reason);
        }
    }
}
