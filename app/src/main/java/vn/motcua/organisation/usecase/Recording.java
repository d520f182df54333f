package vn.motcua.organisation.usecase;

import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.motcua.organisation.UnitsDecided;
import vn.motcua.organisation.model.Change;
import vn.motcua.shared.Actor;
import vn.motcua.shared.EventLog;

/** Ghi sổ: a decision is entered, carried out and told, and this node forgets at the commit what it remembered. */
@Component
class Recording {
    private final UnitRegister register;
    private final Atlas atlas;
    private final EventLog log;
    private final Clock clock;

    Recording(UnitRegister register, Atlas atlas, EventLog log, Clock clock) {
        this.register = register;
        this.atlas = atlas;
        this.log = log;
        this.clock = clock;
    }

    /**
     * Việc được ghi.
     *
     * @param kind the slug of what it does
     */
    record Matter(String kind, String source) {}

    void record(Actor by, UUID id, Matter matter, Change change) {
        register.enter(new UnitRegister.Decided(id, matter.kind(), change.from(), matter.source(), clock.instant()));
        register.carryOut(id, change);
        log.append(
                by,
                new UnitsDecided(
                        id, matter.kind(), change.from(), change.units().size()));
        atlas.forgetAfterCommit();
    }
}
