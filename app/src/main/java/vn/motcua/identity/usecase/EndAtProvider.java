package vn.motcua.identity.usecase;

import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.identity.DeviceEnded;
import vn.motcua.identity.model.Proof;
import vn.motcua.shared.Actor;
import vn.motcua.shared.EventLog;

/**
 * Đăng xuất cùng nhà cung cấp: whoever signs out here does so there, and the other way round. The provider's signed word is
 * the leave it needs. Not one transaction: its keys may have to be fetched first.
 */
@Component
public class EndAtProvider {
    private static final Actor PROGRAM = new Actor.Program("identity.end-at-provider");

    private final Providers providers;
    private final Sessions sessions;
    private final EventLog log;
    private final TransactionTemplate transaction;
    private final Clock clock;

    EndAtProvider(Providers providers, Sessions sessions, EventLog log, TransactionTemplate transaction, Clock clock) {
        this.providers = providers;
        this.sessions = sessions;
        this.log = log;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Where the browser goes to sign out there too. */
    public Optional<URI> farewell(Proof.ByProvider signIn, String after) {
        return providers.farewell(signIn, after);
    }

    /** Ends what the provider says is over; false if that is not proved to be its word. Told twice, it is done once. */
    public boolean ended(String provider, String token) {
        var now = clock.instant();
        var ending = providers.ending(provider, token, now);
        ending.ifPresent(over -> transaction.executeWithoutResult(_ -> sessions.endAt(over)
                .forEach(ended -> log.append(PROGRAM, new DeviceEnded(ended.person(), ended.id())))));
        return ending.isPresent();
    }
}
