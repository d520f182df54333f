package vn.motcua.organisation.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.organisation.UnitId;
import vn.motcua.organisation.model.Change;
import vn.motcua.organisation.model.ChangeRules;
import vn.motcua.organisation.model.Deed;
import vn.motcua.organisation.model.Flaw;
import vn.motcua.shared.Access;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Concerning;
import vn.motcua.shared.Decision;
import vn.motcua.shared.Uuid7;

/** Ghi quyết định về đơn vị hành chính: looked at first, then done, by what nobody else has changed meanwhile. */
@Component
public class DecideUnits {
    private final UnitRegister register;
    private final Recording recording;
    private final Access access;
    private final Echoes echoes;
    private final Clock clock;

    DecideUnits(UnitRegister register, Recording recording, Access access, Echoes echoes, Clock clock) {
        this.register = register;
        this.recording = recording;
        this.access = access;
        this.echoes = echoes;
        this.clock = clock;
    }

    /** What it would do; nothing is changed. */
    @Transactional
    public Outcome preview(Actor by, Deed deed, LocalDate from) {
        return switch (access.decide(by, OrganisationPolicy.DECIDE_UNITS, Concerning.nothing())) {
            case Decision.Refused refused -> new Outcome.NotAllowed(refused);
            case Decision.Allowed _ -> looked(deed, from);
        };
    }

    private Outcome looked(Deed deed, LocalDate from) {
        var contents = register.contents();
        var change = Change.of(deed, from, contents.gazetteer(), this::newId);
        var flaws = ChangeRules.flaws(contents.gazetteer(), change);
        if (!flaws.isEmpty()) {
            return new Outcome.Flawed(flaws);
        }
        return new Outcome.Previewed(change, contents.revision(), echoes.to(id -> Reorganising.by(id, change)));
    }

    /**
     * Does it. Sent twice, it is done once: the decision's id is the request's.
     *
     * @param seen the revision that the clerk looked at
     */
    @Transactional
    public Outcome decide(Actor by, Order order, long seen) {
        register.lock();
        return switch (access.decide(by, OrganisationPolicy.DECIDE_UNITS, Concerning.nothing())) {
            case Decision.Refused refused -> new Outcome.NotAllowed(refused);
            case Decision.Allowed _ -> decided(by, order, seen);
        };
    }

    private Outcome decided(Actor by, Order order, long seen) {
        if (register.knows(order.id())) {
            return new Outcome.AlreadyDone();
        }
        if (register.changedSince(order.deed().touches(), seen)) {
            return new Outcome.ChangedMeanwhile();
        }
        var gazetteer = register.contents().gazetteer();
        var change = Change.of(order.deed(), order.from(), gazetteer, this::newId);
        var flaws = ChangeRules.flaws(gazetteer, change);
        if (!flaws.isEmpty()) {
            return new Outcome.Flawed(flaws);
        }
        recording.record(by, order.id(), new Recording.Matter(order.deed().kind(), order.source()), change);
        return new Outcome.Done(change);
    }

    private UnitId newId() {
        return new UnitId(Uuid7.at(clock.instant()));
    }

    /**
     * Lệnh.
     *
     * @param source the resolution, as an official would cite it
     */
    public record Order(UUID id, Deed deed, LocalDate from, String source) {}

    /** Kết quả. */
    public sealed interface Outcome {
        record Previewed(Change change, long revision, List<Echo> echoes) implements Outcome {}

        record Done(Change change) implements Outcome {}

        record AlreadyDone() implements Outcome {}

        /** Somebody else changed one of the units since this clerk looked. */
        record ChangedMeanwhile() implements Outcome {}

        record Flawed(List<Flaw> flaws) implements Outcome {}

        record NotAllowed(Decision.Refused refused) implements Outcome {}
    }
}
