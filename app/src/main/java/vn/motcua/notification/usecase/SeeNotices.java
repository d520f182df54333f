package vn.motcua.notification.usecase;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.notification.usecase.Messages.Notice;
import vn.motcua.notification.usecase.Messages.State;
import vn.motcua.shared.Access;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Concerning;
import vn.motcua.shared.Decision;

/** Xem tin đã gửi, đang chờ và không gửi được, the addresses masked. */
@Component
public class SeeNotices {
    private static final int PAGE = 25;

    private final Messages messages;
    private final Carrier carrier;
    private final Access access;

    SeeNotices(Messages messages, Carrier carrier, Access access) {
        this.messages = messages;
        this.carrier = carrier;
        this.access = access;
    }

    /** @param before where the page begins: behind this one, going back in time */
    @Transactional
    public Outcome see(Actor by, Optional<State> state, Optional<UUID> before) {
        return switch (access.decide(by, NotificationPolicy.SEE, Concerning.nothing())) {
            case Decision.Refused refused -> new Outcome.NotAllowed(refused);
            case Decision.Allowed _ -> {
                var found = messages.page(state, before, PAGE + 1);
                yield new Outcome.Seen(
                        found.subList(0, Math.min(PAGE, found.size())),
                        found.size() > PAGE,
                        messages.count(State.WAITING),
                        messages.count(State.DEAD),
                        carrier.isThere());
            }
        };
    }

    /** Kết quả. */
    public sealed interface Outcome {
        /**
         * @param more whether there are older ones
         * @param delivering whether there is a server to deliver to
         */
        record Seen(List<Notice> notices, boolean more, long waiting, long dead, boolean delivering)
                implements Outcome {}

        record NotAllowed(Decision.Refused refused) implements Outcome {}
    }
}
