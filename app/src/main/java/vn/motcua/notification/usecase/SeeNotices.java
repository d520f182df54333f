package vn.motcua.notification.usecase;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.identity.spi.Way;
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
    private final List<Carrier> carriers;
    private final Access access;

    SeeNotices(Messages messages, List<Carrier> carriers, Access access) {
        this.messages = messages;
        this.carriers = carriers;
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
                        stuck());
            }
        };
    }

    private Map<Way, Long> stuck() {
        var stuck = new EnumMap<Way, Long>(Way.class);
        for (var carrier : carriers) {
            var waiting = carrier.isThere() ? 0 : messages.waiting(carrier.way());
            if (waiting > 0) {
                stuck.put(carrier.way(), waiting);
            }
        }
        return stuck;
    }

    /** Kết quả. */
    public sealed interface Outcome {
        /**
         * @param more whether there are older ones
         * @param stuck how many wait on ways on which there is nobody to hand them to
         */
        record Seen(List<Notice> notices, boolean more, long waiting, long dead, Map<Way, Long> stuck)
                implements Outcome {}

        record NotAllowed(Decision.Refused refused) implements Outcome {}
    }
}
