package vn.motcua.dossier.usecase;

import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.shared.Access;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Concerning;
import vn.motcua.shared.Decision;
import vn.motcua.shared.EventLog;

/** Báo giờ: tells the log of each rung that was reached, once. Whoever is to know of it reads it there. */
@Component
class RingAlarms {
    private final Alarms alarms;
    private final Access access;
    private final EventLog log;

    RingAlarms(Alarms alarms, Access access, EventLog log) {
        this.alarms = alarms;
        this.access = access;
        this.log = log;
    }

    /**
     * Rings what is over by then. A dossier that somebody acts on right now is passed by, for what they do may end the wait or
     * stop the clock; the next round finds it.
     *
     * @return of how many dossiers; fewer than {@code most} where nothing else is over
     */
    @Transactional
    public int ring(Actor by, Instant now, int most) {
        if (access.decide(by, DossierPolicy.RING_ALARMS, Concerning.nothing()) instanceof Decision.Refused) {
            return 0;
        }
        var over = alarms.lockOver(now, most);
        alarms.ring(over, now).forEach(warned -> log.append(by, warned));
        return over.size();
    }
}
