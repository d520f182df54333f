package vn.motcua.organisation.usecase;

import java.time.Clock;
import org.springframework.stereotype.Component;
import vn.motcua.organisation.AgencyDecided;
import vn.motcua.organisation.AgencyFounded;
import vn.motcua.organisation.model.AgencyDeed;
import vn.motcua.organisation.usecase.DecideAgency.Order;
import vn.motcua.shared.Actor;
import vn.motcua.shared.EventLog;

/** Ghi sổ cơ quan: a decision is entered, carried out and told. */
@Component
class AgencyRecording {
    private final UnitRegister decisions;
    private final AgencyRegister register;
    private final EventLog log;
    private final Clock clock;

    AgencyRecording(UnitRegister decisions, AgencyRegister register, EventLog log, Clock clock) {
        this.decisions = decisions;
        this.register = register;
        this.log = log;
        this.clock = clock;
    }

    /** @param kind the slug of what it does */
    void record(Actor by, Order order, String kind) {
        decisions.enter(new UnitRegister.Decided(order.id(), kind, order.from(), order.source(), clock.instant()));
        switch (order.deed()) {
            case AgencyDeed.Found(var details) -> {
                register.enter(details.id());
                register.begin(details, order.from(), order.id());
                log.append(by, new AgencyFounded(details.id(), details.code(), order.from()));
            }
            case AgencyDeed.Amend(var details) -> {
                register.end(details.id(), order.from(), order.id());
                register.begin(details, order.from(), order.id());
                tell(by, order, kind);
            }
            case AgencyDeed.Abolish(var agency, var heirs) -> {
                register.end(agency, order.from(), order.id());
                heirs.forEach(heir -> register.link(agency, heir, order.id()));
                tell(by, order, kind);
            }
        }
    }

    private void tell(Actor by, Order order, String kind) {
        log.append(by, new AgencyDecided(order.deed().agency(), order.id(), kind, order.from()));
    }
}
