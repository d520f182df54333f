package vn.motcua.dossier.usecase;

import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.shared.Access;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Concerning;
import vn.motcua.shared.Decision;
import vn.motcua.shared.EventLog;

/** Nhắc cho ý kiến: tells the log of each answer that is nearly due, and of each that is due and has not come, once. */
@Component
class RemindOfOpinions {
    private final Opinions opinions;
    private final Access access;
    private final EventLog log;

    RemindOfOpinions(Opinions opinions, Access access, EventLog log) {
        this.opinions = opinions;
        this.access = access;
        this.log = log;
    }

    /** @return of how many dossiers; 0 where nothing else is to be told */
    @Transactional
    public int remind(Actor by, Instant now, int most) {
        if (access.decide(by, DossierPolicy.RING_ALARMS, Concerning.nothing()) instanceof Decision.Refused) {
            return 0;
        }
        var over = opinions.lockOver(now, most);
        opinions.remind(over, now).forEach(awaited -> log.append(by, awaited));
        return over.size();
    }
}
