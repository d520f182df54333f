package vn.motcua.identity.usecase;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.identity.model.NewAccount;
import vn.motcua.shared.Access;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Decision;
import vn.motcua.shared.PersonId;

/**
 * Mời cán bộ: opens an account with a first post, under a password nobody ever learns, and writes to the person, who chooses
 * passkey or password themselves.
 */
@Component
public class InviteOfficer {
    private final OpenAccount opening;
    private final SendInvitation sending;
    private final Access access;

    InviteOfficer(OpenAccount opening, SendInvitation sending, Access access) {
        this.opening = opening;
        this.sending = sending;
        this.access = access;
    }

    /**
     * Sent twice, one letter is written.
     *
     * @param origin where the administrator's page stands
     */
    @Transactional
    public Outcome invite(Actor by, NewAccount wanted, String origin) {
        return switch (access.decide(by, IdentityPolicy.OPEN_ACCOUNT, wanted.concerning())) {
            case Decision.Refused refused -> new Outcome.NotOpened(new OpenAccount.Outcome.NotAllowed(refused));
            case Decision.Allowed _ ->
                wanted.person().email().isEmpty() ? new Outcome.NoAddress() : open(by, wanted, origin);
        };
    }

    private Outcome open(Actor by, NewAccount wanted, String origin) {
        return switch (opening.openShut(by, wanted)) {
            case OpenAccount.Outcome.Opened(var person, var _) -> {
                sending.send(by, wanted.person(), AccountLetters.Kind.INVITED, origin);
                yield new Outcome.Invited(person);
            }
            case OpenAccount.Outcome.AlreadyOpen(var person) -> new Outcome.Invited(person);
            case OpenAccount.Outcome other -> new Outcome.NotOpened(other);
        };
    }

    /** Kết quả. */
    public sealed interface Outcome {
        record Invited(PersonId person) implements Outcome {}

        /** The person has no e-mail address that could be written to. */
        record NoAddress() implements Outcome {}

        /** @param why what stands in the way of the account */
        record NotOpened(OpenAccount.Outcome why) implements Outcome {}
    }
}
