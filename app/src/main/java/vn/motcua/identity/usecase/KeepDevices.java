package vn.motcua.identity.usecase;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.identity.DeviceEnded;
import vn.motcua.identity.model.Device;
import vn.motcua.identity.model.SessionSecret;
import vn.motcua.shared.Access;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Concerning;
import vn.motcua.shared.Decision;
import vn.motcua.shared.EventLog;
import vn.motcua.shared.VietnamTime;

/** Xem và đăng xuất các thiết bị của mình. What is ended counts with its next request, on every node. */
@Component
public class KeepDevices {
    private final Accounts accounts;
    private final Sessions sessions;
    private final Access access;
    private final EventLog log;
    private final Clock clock;

    KeepDevices(Accounts accounts, Sessions sessions, Access access, EventLog log, Clock clock) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.access = access;
        this.log = log;
        this.clock = clock;
    }

    @Transactional
    public Outcome list(Actor.SignedIn by) {
        return access.decide(by, IdentityPolicy.LIST_DEVICES, Concerning.person(by.person()))
                        instanceof Decision.Refused refused
                ? new Outcome.NotAllowed(refused)
                : listed(by);
    }

    /** Ends one. Ended twice, or somebody else's, nothing happens. */
    @Transactional
    public Outcome end(Actor.SignedIn by, UUID device) {
        accounts.lock(by.person());
        if (access.decide(by, IdentityPolicy.END_DEVICE, Concerning.person(by.person()))
                instanceof Decision.Refused refused) {
            return new Outcome.NotAllowed(refused);
        }
        if (sessions.end(by.person(), device)) {
            log.append(by, new DeviceEnded(by.person(), device));
        }
        return listed(by);
    }

    /** Ends all but the one that asks. */
    @Transactional
    public Outcome endOthers(Actor.SignedIn by, SessionSecret kept) {
        accounts.lock(by.person());
        if (access.decide(by, IdentityPolicy.END_DEVICE, Concerning.person(by.person()))
                instanceof Decision.Refused refused) {
            return new Outcome.NotAllowed(refused);
        }
        sessions.endOthers(by.person(), kept).forEach(device -> log.append(by, new DeviceEnded(by.person(), device)));
        return listed(by);
    }

    private Outcome listed(Actor.SignedIn by) {
        var now = clock.instant();
        var officer = by.posts().stream().anyMatch(post -> post.heldOn(VietnamTime.dateOf(now)));
        return new Outcome.Listed(sessions.of(by.person(), now.minus(KeepSessions.idle(officer))));
    }

    /** Kết quả. */
    public sealed interface Outcome {
        record Listed(List<Device> devices) implements Outcome {
            public Listed {
                devices = List.copyOf(devices);
            }
        }

        record NotAllowed(Decision.Refused refused) implements Outcome {}
    }
}
