package vn.motcua.catalogue.usecase;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.catalogue.FeesReturned;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.catalogue.usecase.FeeProposal.State;
import vn.motcua.shared.Access;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Concerning;
import vn.motcua.shared.Decision;
import vn.motcua.shared.EventLog;
import vn.motcua.shared.VietnamTime;

/** Quyết định về đề nghị biểu mức thu, by a person who did not propose it. Said twice, each is done once. */
@Component
public class DecideFees {
    private final FeeDesk desk;
    private final Access access;
    private final EventLog log;
    private final Clock clock;

    DecideFees(FeeDesk desk, Access access, EventLog log, Clock clock) {
        this.desk = desk;
        this.access = access;
        this.log = log;
        this.clock = clock;
    }

    /** Duyệt. */
    @Transactional
    public Outcome approve(Actor by, UUID id) {
        return decide(by, id, (procedure, proposal) -> {
            if (proposal.isOf(by.who())) {
                return new Outcome.SamePerson(proposal.code());
            }
            var now = clock.instant();
            var obstacle = desk.obstacle(procedure, proposal, VietnamTime.dateOf(now));
            if (obstacle.isPresent()) {
                return new Outcome.Hindered(proposal.code(), obstacle.get());
            }
            desk.carryOut(by, procedure, proposal, now);
            desk.proposals().decide(id, State.APPROVED, Optional.empty(), by.who(), now);
            return new Outcome.Decided(proposal.code());
        });
    }

    /** Trả lại, or taken back by whoever proposed it: nothing changes, and why. */
    @Transactional
    public Outcome giveBack(Actor by, UUID id, String remark) {
        return decide(by, id, (procedure, proposal) -> {
            desk.proposals().decide(id, State.RETURNED, Optional.of(remark), by.who(), clock.instant());
            log.append(by, new FeesReturned(procedure, id));
            return new Outcome.Decided(proposal.code());
        });
    }

    private Outcome decide(Actor by, UUID id, Step step) {
        if (access.decide(by, CataloguePolicy.APPROVE_FEES, Concerning.nothing()) instanceof Decision.Refused refused) {
            return new Outcome.NotAllowed(refused);
        }
        var code = desk.proposals().find(id).map(FeeProposal::code);
        if (code.isEmpty()) {
            return new Outcome.Unknown();
        }
        var procedure = desk.lock(code.get(), clock.instant());
        var proposal = desk.proposals().find(id).orElseThrow();
        return proposal.state() == State.WAITING ? step.take(procedure, proposal) : new Outcome.Decided(code.get());
    }

    @FunctionalInterface
    private interface Step {
        Outcome take(UUID procedure, FeeProposal proposal);
    }

    /** Kết quả. */
    public sealed interface Outcome {
        record Decided(ProcedureCode code) implements Outcome {}

        /** Whoever proposed it does not approve it. */
        record SamePerson(ProcedureCode code) implements Outcome {}

        record Hindered(ProcedureCode code, FeeDesk.Obstacle obstacle) implements Outcome {}

        record Unknown() implements Outcome {}

        record NotAllowed(Decision.Refused refused) implements Outcome {}
    }
}
