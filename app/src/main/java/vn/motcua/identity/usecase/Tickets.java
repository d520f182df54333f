package vn.motcua.identity.usecase;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.identity.model.Ticket;
import vn.motcua.identity.model.Ticket.Purpose;

/** Phát và nhận lại vé. */
@Component
public class Tickets {
    private static final Duration LIFE = Duration.ofMinutes(10);

    private final Sealing sealing;
    private final SpentTickets spent;
    private final Clock clock;

    Tickets(Sealing sealing, SpentTickets spent, Clock clock) {
        this.sealing = sealing;
        this.spent = spent;
        this.clock = clock;
    }

    /** What a passkey is asked to sign: new each time, good for once. */
    public String challenge() {
        return issue(Purpose.CHALLENGE, "");
    }

    String issue(Purpose purpose, String subject) {
        return Ticket.until(clock.instant().plus(LIFE), purpose, subject).sealed(sealing::seal);
    }

    /** Of whom the ticket speaks, if it is one of ours for this purpose and has not ended. */
    Optional<String> subject(String ticket, Purpose purpose) {
        return Ticket.read(ticket, purpose, clock.instant(), sealing::seal).map(Ticket::subject);
    }

    /** Whether the challenge is ours, is still good and was not answered before; from now on it was. */
    boolean spend(String challenge) {
        var now = clock.instant();
        var ours = Ticket.read(challenge, Purpose.CHALLENGE, now, sealing::seal);
        if (ours.isEmpty()) {
            return false;
        }
        spent.sweep(now);
        return spent.spend(sealing.seal(challenge), ours.get().until());
    }
}
