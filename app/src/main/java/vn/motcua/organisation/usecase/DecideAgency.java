package vn.motcua.organisation.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.organisation.Agencies;
import vn.motcua.organisation.Agency;
import vn.motcua.organisation.AgencyDecided;
import vn.motcua.organisation.model.AgencyDeed;
import vn.motcua.organisation.model.AgencyRules;
import vn.motcua.shared.Access;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Concerning;
import vn.motcua.shared.Decision;
import vn.motcua.shared.EventLog;

/** Ghi quyết định về cơ quan. Posts are held at the agency's identity, so they go on when its name and code change. */
@Component
public class DecideAgency {
    private final UnitRegister decisions;
    private final AgencyRegister register;
    private final Agencies agencies;
    private final Access access;
    private final EventLog log;
    private final Clock clock;

    DecideAgency(
            UnitRegister decisions,
            AgencyRegister register,
            Agencies agencies,
            Access access,
            EventLog log,
            Clock clock) {
        this.decisions = decisions;
        this.register = register;
        this.agencies = agencies;
        this.access = access;
        this.log = log;
        this.clock = clock;
    }

    /** What stands in the way; nothing is changed. */
    @Transactional
    public Outcome preview(Actor by, AgencyDeed deed, LocalDate from) {
        return switch (access.decide(by, OrganisationPolicy.DECIDE_AGENCY, Concerning.agency(deed.agency()))) {
            case Decision.Refused refused -> new Outcome.NotAllowed(refused);
            case Decision.Allowed _ -> {
                var flaws = flaws(deed, from);
                yield flaws.isEmpty() ? new Outcome.Possible(changedLast(deed)) : new Outcome.Flawed(flaws);
            }
        };
    }

    /**
     * Does it. Sent twice, it is done once.
     *
     * @param seen the first day of the version that the clerk looked at
     */
    @Transactional
    public Outcome decide(Actor by, Order order, LocalDate seen) {
        decisions.lock();
        register.hold(order.deed().agency());
        return switch (access.decide(
                by,
                OrganisationPolicy.DECIDE_AGENCY,
                Concerning.agency(order.deed().agency()))) {
            case Decision.Refused refused -> new Outcome.NotAllowed(refused);
            case Decision.Allowed _ -> decided(by, order, seen);
        };
    }

    private Outcome decided(Actor by, Order order, LocalDate seen) {
        if (decisions.knows(order.id())) {
            return new Outcome.Done();
        }
        if (!changedLast(order.deed()).equals(seen)) {
            return new Outcome.ChangedMeanwhile();
        }
        var flaws = flaws(order.deed(), order.from());
        if (!flaws.isEmpty()) {
            return new Outcome.Flawed(flaws);
        }
        var kind = kind(order.deed(), order.from());
        decisions.enter(new UnitRegister.Decided(order.id(), kind, order.from(), order.source(), clock.instant()));
        register.end(order.deed().agency(), order.from(), order.id());
        switch (order.deed()) {
            case AgencyDeed.Amend(var details) -> register.begin(details, order.from(), order.id());
            case AgencyDeed.Abolish(var agency, var heirs) ->
                heirs.forEach(heir -> register.link(agency, heir, order.id()));
        }
        log.append(by, new AgencyDecided(order.deed().agency(), order.id(), kind, order.from()));
        return new Outcome.Done();
    }

    private List<String> flaws(AgencyDeed deed, LocalDate from) {
        var flaws = new ArrayList<>(AgencyRules.flaws(agencies.on(from), deed));
        var life = register.life(deed.agency());
        var endable = !life.isEmpty()
                && life.getLast().valid().isOpen()
                && life.getLast().valid().from().isBefore(from);
        if (!endable && !flaws.contains("not-there")) {
            flaws.add("not-there");
        }
        return flaws;
    }

    private LocalDate changedLast(AgencyDeed deed) {
        var life = register.life(deed.agency());
        return life.isEmpty() ? LocalDate.MIN : life.getLast().valid().from();
    }

    private String kind(AgencyDeed deed, LocalDate from) {
        return switch (deed) {
            case AgencyDeed.Abolish(var _, var heirs) ->
                heirs.isEmpty() ? "abolish" : heirs.size() == 1 ? "merge" : "split";
            case AgencyDeed.Amend(var details) ->
                agencies.find(details.id(), from).map(old -> kind(old, details)).orElse("rename");
        };
    }

    private static String kind(Agency old, Agency details) {
        if (old.kind() != details.kind()) {
            return "change-type";
        }
        return old.parent().equals(details.parent()) ? "rename" : "move";
    }

    /** Lệnh. */
    public record Order(UUID id, AgencyDeed deed, LocalDate from, String source) {}

    /** Kết quả. */
    public sealed interface Outcome {
        /** @param seen the first day of the version that was looked at */
        record Possible(LocalDate seen) implements Outcome {}

        record Done() implements Outcome {}

        record ChangedMeanwhile() implements Outcome {}

        /** @param flaws slugs for words */
        record Flawed(List<String> flaws) implements Outcome {}

        record NotAllowed(Decision.Refused refused) implements Outcome {}
    }
}
