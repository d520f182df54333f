package vn.motcua.notification.usecase;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.notification.DeliveryReplayed;
import vn.motcua.shared.Access;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Concerning;
import vn.motcua.shared.Decision;
import vn.motcua.shared.EventLog;

/** Gửi lại tin không gửi được, one or all of them. */
@Component
public class ReplayNotice {
    private static final int AT_ONCE = 1_000;

    private final Messages messages;
    private final Access access;
    private final EventLog log;
    private final Clock clock;

    ReplayNotice(Messages messages, Access access, EventLog log, Clock clock) {
        this.messages = messages;
        this.access = access;
        this.log = log;
        this.clock = clock;
    }

    @Transactional
    public Outcome replay(Actor by, UUID notice) {
        return replay(by, () -> List.of(notice));
    }

    /** As many as fit into one transaction, the oldest first; said again, it goes on. */
    @Transactional
    public Outcome replayAll(Actor by) {
        return replay(by, () -> messages.dead(AT_ONCE));
    }

    private Outcome replay(Actor by, Supplier<List<UUID>> notices) {
        if (access.decide(by, NotificationPolicy.REPLAY, Concerning.nothing()) instanceof Decision.Refused refused) {
            return new Outcome.NotAllowed(refused);
        }
        var now = clock.instant();
        var replayed = 0;
        for (var notice : notices.get()) {
            if (messages.replay(notice, now)) {
                log.append(by, new DeliveryReplayed(notice));
                replayed++;
            }
        }
        return new Outcome.Replayed(replayed);
    }

    /** Kết quả. */
    public sealed interface Outcome {
        /** @param notices how many were dead and wait again */
        record Replayed(int notices) implements Outcome {}

        record NotAllowed(Decision.Refused refused) implements Outcome {}
    }
}
