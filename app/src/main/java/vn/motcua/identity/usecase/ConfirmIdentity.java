package vn.motcua.identity.usecase;

import java.time.Instant;
import org.springframework.stereotype.Component;
import vn.motcua.identity.model.Password;
import vn.motcua.identity.model.Ticket.Purpose;
import vn.motcua.identity.usecase.ConfirmPassword.Otherwise;
import vn.motcua.identity.usecase.KeyCeremony.Asked;
import vn.motcua.shared.Access;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Concerning;
import vn.motcua.shared.Decision;
import vn.motcua.shared.PersonId;

/**
 * Xác nhận lại là mình before keys come or go: whoever sits at a session left open must not be able to make it theirs. By
 * password, or by a key one has already.
 */
@Component
public class ConfirmIdentity {
    private static final Otherwise<Outcome> OTHERWISE =
            new Otherwise<>(Outcome.NotAllowed::new, Outcome.NotConfirmed::new, Outcome.TooManyAttempts::new);

    private final ConfirmPassword confirmation;
    private final RecogniseKey keys;
    private final Tickets tickets;
    private final Access access;

    ConfirmIdentity(ConfirmPassword confirmation, RecogniseKey keys, Tickets tickets, Access access) {
        this.confirmation = confirmation;
        this.keys = keys;
        this.tickets = tickets;
        this.access = access;
    }

    public Outcome byPassword(Actor.SignedIn by, Password typed) {
        return confirmation.then(by, IdentityPolicy.KEEP_KEYS, typed, OTHERWISE, _ -> confirmed(by));
    }

    public Outcome byKey(Actor.SignedIn by, String answer, Asked asked) {
        return switch (access.decide(by, IdentityPolicy.KEEP_KEYS, Concerning.person(by.person()))) {
            case Decision.Refused refused -> new Outcome.NotAllowed(refused);
            case Decision.Allowed _ ->
                keys.recognise(answer, asked)
                        .filter(key -> key.person().equals(by.person()))
                        .<Outcome>map(_ -> confirmed(by))
                        .orElseGet(Outcome.NotConfirmed::new);
        };
    }

    private Outcome confirmed(Actor.SignedIn by) {
        return new Outcome.Confirmed(
                tickets.issue(Purpose.CONFIRMED, by.person().toString()));
    }

    /** Whether this person confirmed themselves a moment ago. */
    boolean holds(PersonId person, String ticket) {
        return tickets.subject(ticket, Purpose.CONFIRMED)
                .filter(person.toString()::equals)
                .isPresent();
    }

    /** Kết quả. */
    public sealed interface Outcome {
        /** @param ticket good for some minutes */
        record Confirmed(String ticket) implements Outcome {}

        record NotConfirmed() implements Outcome {}

        record TooManyAttempts(Instant until) implements Outcome {}

        record NotAllowed(Decision.Refused refused) implements Outcome {}
    }
}
