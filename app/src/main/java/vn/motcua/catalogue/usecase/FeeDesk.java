package vn.motcua.catalogue.usecase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.FeeSchedule;
import vn.motcua.catalogue.FeesCorrected;
import vn.motcua.catalogue.FeesEnded;
import vn.motcua.catalogue.FeesEntered;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.catalogue.usecase.FeeProposal.Act;
import vn.motcua.catalogue.usecase.FeeSchedules.Kept;
import vn.motcua.shared.Actor;

/** Bàn biểu mức thu: what stands in the way of a proposal, and how an approved one is carried out. */
@Component
public class FeeDesk {
    private final Drafts drafts;
    private final FeeSchedules schedules;
    private final FeeProposals proposals;
    private final Publication publication;

    FeeDesk(Drafts drafts, FeeSchedules schedules, FeeProposals proposals, Publication publication) {
        this.drafts = drafts;
        this.schedules = schedules;
        this.proposals = proposals;
        this.publication = publication;
    }

    FeeSchedules schedules() {
        return schedules;
    }

    FeeProposals proposals() {
        return proposals;
    }

    /** Locks the procedure until the end of the transaction. */
    UUID lock(ProcedureCode code, Instant now) {
        return drafts.lock(code, now);
    }

    Optional<Obstacle> obstacle(UUID procedure, FeeProposal proposal, LocalDate today) {
        var from = proposal.terms().from();
        if (proposal.act() == Act.ENTER) {
            return schedules.beginsOn(procedure, from) ? Optional.of(new Obstacle.DayTaken(from)) : Optional.empty();
        }
        var present = present(proposal);
        if (present.isEmpty()) {
            return Optional.of(new Obstacle.Gone());
        }
        var isOver =
                present.get().until().filter(until -> !from.isBefore(until)).isPresent();
        return proposal.act() == Act.END && (from.isBefore(today) || isOver)
                ? Optional.of(new Obstacle.NotThen())
                : Optional.empty();
    }

    /** The schedule it is about, unless a correction took its place since. */
    private Optional<FeeSchedule> present(FeeProposal proposal) {
        return proposal.schedule()
                .flatMap(schedules::find)
                .filter(kept -> kept.superseded().isEmpty())
                .map(Kept::schedule)
                .filter(schedule -> schedule.code().equals(proposal.code()));
    }

    void carryOut(Actor by, UUID procedure, FeeProposal proposal, Instant now) {
        switch (proposal.act()) {
            case ENTER -> enter(by, procedure, proposal, now);
            case CORRECT -> correct(by, procedure, proposal, now);
            case END -> end(by, procedure, proposal, now);
        }
    }

    private void enter(Actor by, UUID procedure, FeeProposal proposal, Instant now) {
        var terms = proposal.terms();
        var until = schedules.makeRoom(procedure, terms.from());
        var schedule = new FeeSchedule(proposal.code(), terms.resolution(), terms.from(), until, terms.rates());
        schedules.enter(proposal.id(), procedure, schedule, proposal.hands().proposer(), now);
        publication.announce(
                by, new FeesEntered(procedure, proposal.id(), proposal.code().value(), terms.from()));
    }

    /** It keeps its days: another version holds on them, and the wrong one stays readable. */
    private void correct(Actor by, UUID procedure, FeeProposal proposal, Instant now) {
        var wrong = present(proposal).orElseThrow();
        var former = proposal.schedule().orElseThrow();
        var terms = proposal.terms();
        schedules.supersede(former, terms.decision(), now);
        var right = new FeeSchedule(wrong.code(), terms.resolution(), wrong.from(), wrong.until(), terms.rates());
        schedules.enter(proposal.id(), procedure, right, proposal.hands().proposer(), now);
        publication.announce(by, new FeesCorrected(procedure, proposal.id(), former));
    }

    private void end(Actor by, UUID procedure, FeeProposal proposal, Instant now) {
        var schedule = proposal.schedule().orElseThrow();
        var from = proposal.terms().from();
        if (from.isAfter(present(proposal).orElseThrow().from())) {
            schedules.end(schedule, from);
        } else {
            schedules.supersede(schedule, proposal.terms().decision(), now);
        }
        publication.announce(by, new FeesEnded(procedure, schedule, from));
    }

    /** Trở ngại. */
    public sealed interface Obstacle {
        /** Another schedule begins on that day. */
        record DayTaken(LocalDate day) implements Obstacle {}

        /** The schedule was corrected or ended meanwhile. */
        record Gone() implements Obstacle {}

        /** What people have paid is not undone, and what has ended is not ended again. */
        record NotThen() implements Obstacle {}
    }
}
