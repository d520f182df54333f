package vn.motcua.catalogue.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.FeesProposed;
import vn.motcua.catalogue.Procedure;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.catalogue.usecase.FeeProposal.Act;
import vn.motcua.catalogue.usecase.FeeSchedules.Kept;
import vn.motcua.shared.Access;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Concerning;
import vn.motcua.shared.Decision;
import vn.motcua.shared.EventLog;
import vn.motcua.shared.LegalBasis;
import vn.motcua.shared.Uuid7;
import vn.motcua.shared.VietnamTime;

/**
 * Đề nghị biểu mức thu: a resolution's amounts are to hold, were written down wrongly, or no longer hold. Nothing changes
 * until a second person approves.
 */
@Component
public class ProposeFees {
    private final Catalogue catalogue;
    private final FeeDesk desk;
    private final Access access;
    private final EventLog log;
    private final Clock clock;

    ProposeFees(Catalogue catalogue, FeeDesk desk, Access access, EventLog log, Clock clock) {
        this.catalogue = catalogue;
        this.desk = desk;
        this.access = access;
        this.log = log;
        this.clock = clock;
    }

    /** What was entered and proposed for the procedure, and the number a new proposal will have. */
    public Outcome see(Actor by, ProcedureCode code) {
        if (refusal(by) instanceof Decision.Refused refused) {
            return new Outcome.NotAllowed(refused);
        }
        var now = clock.instant();
        return catalogue.history(code).stream()
                .findFirst()
                .<Outcome>map(last -> new Outcome.Seen(
                        last.procedure(),
                        desk.schedules().of(code),
                        desk.proposals().of(code).stream()
                                .map(each -> new Proposed(each, each.isOf(by.who())))
                                .toList(),
                        Uuid7.at(now),
                        VietnamTime.dateOf(now)))
                .orElseGet(Outcome.Unknown::new);
    }

    /** Said twice with one id, it is proposed once. */
    @LegalBasis("Luật Phí và lệ phí 97/2015/QH13, Điều 21")
    @Transactional
    public Outcome propose(Actor by, UUID id, ProcedureCode code, Wish wish) {
        if (refusal(by) instanceof Decision.Refused refused) {
            return new Outcome.NotAllowed(refused);
        }
        if (catalogue.history(code).isEmpty()) {
            return new Outcome.Unknown();
        }
        var now = clock.instant();
        var procedure = desk.lock(code, now);
        if (desk.proposals().find(id).isPresent()) {
            return new Outcome.Proposed();
        }
        var proposal = proposal(id, code, wish, new FeeProposal.Hands(by.who(), now));
        var obstacle = desk.obstacle(procedure, proposal, VietnamTime.dateOf(now));
        if (obstacle.isPresent()) {
            return new Outcome.Hindered(obstacle.get());
        }
        desk.proposals().propose(procedure, proposal);
        log.append(by, new FeesProposed(procedure, id, wish.act().key()));
        return new Outcome.Proposed();
    }

    private FeeProposal proposal(UUID id, ProcedureCode code, Wish wish, FeeProposal.Hands hands) {
        return new FeeProposal(
                id, code, wish.act(), wish.schedule(), terms(wish), FeeProposal.State.WAITING, hands, Optional.empty());
    }

    /** What is to be ended is named as it was entered. */
    private FeeProposal.Terms terms(Wish wish) {
        var asked = wish.terms();
        return wish.schedule()
                .filter(_ -> wish.act() == Act.END)
                .flatMap(desk.schedules()::find)
                .map(Kept::schedule)
                .map(schedule ->
                        new FeeProposal.Terms(schedule.resolution(), asked.from(), schedule.rates(), asked.decision()))
                .orElse(asked);
    }

    private Decision refusal(Actor by) {
        return access.decide(by, CataloguePolicy.ENTER_FEES, Concerning.nothing());
    }

    /** Điều muốn làm, with which schedule. */
    public record Wish(Act act, Optional<UUID> schedule, FeeProposal.Terms terms) {

        public static Wish toEnter(FeeProposal.Terms terms) {
            return new Wish(Act.ENTER, Optional.empty(), terms);
        }
    }

    /** Đề nghị. {@code own} is whether the one who looks proposed it, and so may not approve it. */
    public record Proposed(FeeProposal proposal, boolean own) {}

    /** Kết quả. */
    public sealed interface Outcome {
        /** @param schedules the latest first, those that were corrected among them */
        record Seen(
                Procedure procedure,
                List<Kept> schedules,
                List<ProposeFees.Proposed> proposals,
                UUID id,
                LocalDate today)
                implements Outcome {}

        record Proposed() implements Outcome {}

        record Hindered(FeeDesk.Obstacle obstacle) implements Outcome {}

        record Unknown() implements Outcome {}

        record NotAllowed(Decision.Refused refused) implements Outcome {}
    }
}
