package vn.motcua.notification.usecase;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.notification.DeliveryDiscarded;
import vn.motcua.notification.usecase.Messages.Notice;
import vn.motcua.notification.usecase.Messages.State;
import vn.motcua.shared.Access;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Concerning;
import vn.motcua.shared.Decision;
import vn.motcua.shared.EventLog;

/** Bỏ một tin không gửi được: whoever does says why, and its words are forgotten. */
@Component
public class DiscardNotice {
    /** The longest reason, in characters. */
    public static final int LONGEST = 500;

    private final Messages messages;
    private final Access access;
    private final EventLog log;
    private final Clock clock;

    DiscardNotice(Messages messages, Access access, EventLog log, Clock clock) {
        this.messages = messages;
        this.access = access;
        this.log = log;
        this.clock = clock;
    }

    /** The one that would be discarded. */
    @Transactional
    public Outcome present(Actor by, UUID notice) {
        return refusal(by)
                .orElseGet(() -> dead(notice).<Outcome>map(Outcome.Dead::new).orElseGet(Outcome.Settled::new));
    }

    @Transactional
    public Outcome discard(Actor by, UUID notice, String typed) {
        return refusal(by).orElseGet(() -> discardFor(by, notice, typed.strip()));
    }

    private Outcome discardFor(Actor by, UUID notice, String reason) {
        if (reason.isEmpty() || reason.length() > LONGEST) {
            return dead(notice).<Outcome>map(Outcome.Unreasoned::new).orElseGet(Outcome.Settled::new);
        }
        if (!messages.discard(notice, clock.instant(), reason)) {
            return new Outcome.Settled();
        }
        log.append(by, new DeliveryDiscarded(notice, reason));
        return new Outcome.Discarded();
    }

    private Optional<Notice> dead(UUID notice) {
        return messages.find(notice).filter(found -> found.state() == State.DEAD);
    }

    private Optional<Outcome> refusal(Actor by) {
        return access.decide(by, NotificationPolicy.DISCARD, Concerning.nothing()) instanceof Decision.Refused refused
                ? Optional.of(new Outcome.NotAllowed(refused))
                : Optional.empty();
    }

    /** Kết quả. */
    public sealed interface Outcome {
        /** It waits for a reason. */
        record Dead(Notice notice) implements Outcome {}

        record Discarded() implements Outcome {}

        /** No reason was given, or one that is too long. */
        record Unreasoned(Notice notice) implements Outcome {}

        /** It is dead no more: somebody sent it again or discarded it, or it was swept. */
        record Settled() implements Outcome {}

        record NotAllowed(Decision.Refused refused) implements Outcome {}
    }
}
