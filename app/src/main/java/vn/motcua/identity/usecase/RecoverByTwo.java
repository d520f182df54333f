package vn.motcua.identity.usecase;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.identity.RecoveryAsked;
import vn.motcua.identity.RecoveryDeclined;
import vn.motcua.identity.model.Account;
import vn.motcua.identity.model.Person;
import vn.motcua.identity.model.Recovery;
import vn.motcua.identity.model.Standing;
import vn.motcua.shared.Access;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Decision;
import vn.motcua.shared.PersonId;
import vn.motcua.shared.Uuid7;
import vn.motcua.shared.VietnamTime;

/**
 * Khôi phục tài khoản bởi hai người: whoever lost key and app gets a letter once one administrator has asked for it and
 * another has agreed, within a day. The person is told of both. Neither of the two ever holds what opens the account.
 */
@Component
public class RecoverByTwo {
    private final Accounts accounts;
    private final Posts posts;
    private final Recoveries recoveries;
    private final RecoverySteps steps;
    private final Access access;
    private final Clock clock;

    RecoverByTwo(
            Accounts accounts, Posts posts, Recoveries recoveries, RecoverySteps steps, Access access, Clock clock) {
        this.accounts = accounts;
        this.posts = posts;
        this.recoveries = recoveries;
        this.steps = steps;
        this.access = access;
        this.clock = clock;
    }

    /** What was asked for this person and waits for another administrator. */
    Optional<Recovery> waiting(PersonId person) {
        return recoveries.undecided(person).filter(asked -> !asked.over(clock.instant()));
    }

    /** Asks. Sent twice, it is asked once. */
    @Transactional
    public Outcome ask(Actor.SignedIn by, PersonId whose, String reason) {
        return decided(by, whose).orElseGet(() -> {
            var person = person(whose);
            if (waiting(whose).isPresent()) {
                return new Outcome.Done();
            }
            if (person.email().isEmpty()) {
                return new Outcome.NoAddress();
            }
            var now = clock.instant();
            recoveries.undecided(whose).ifPresent(ended -> recoveries.decide(ended.id(), by.person(), false, now));
            var asked = new Recovery(Uuid7.at(now), whose, reason, by.person(), now, now.plus(Recovery.LIFE));
            recoveries.add(asked);
            steps.tell(by, new RecoveryAsked(whose, asked.id()), person, asked);
            return new Outcome.Done();
        });
    }

    /** Agrees: password, keys and app are gone, sessions end, and a letter is on its way. */
    @Transactional
    public Outcome agree(Actor.SignedIn by, PersonId whose, UUID id, String origin) {
        return settled(by, whose, id, true).orElseGet(() -> {
            steps.recover(by, account(whose), person(whose), id, clock.instant(), origin);
            return new Outcome.Done();
        });
    }

    @Transactional
    public Outcome decline(Actor.SignedIn by, PersonId whose, UUID id) {
        return settled(by, whose, id, false).orElseGet(() -> {
            steps.tell(by, new RecoveryDeclined(whose, id));
            return new Outcome.Done();
        });
    }

    /** What stands in the way; empty once it is decided. */
    private Optional<Outcome> settled(Actor.SignedIn by, PersonId whose, UUID id, boolean agreed) {
        var refused = decided(by, whose);
        if (refused.isPresent()) {
            return refused;
        }
        var asked = waiting(whose).filter(recovery -> recovery.id().equals(id));
        if (asked.isEmpty()) {
            return Optional.of(new Outcome.Over());
        }
        if (agreed && (asked.get().askedBy().equals(by.person()) || whose.equals(by.person()))) {
            return Optional.of(new Outcome.AnotherMustAgree());
        }
        recoveries.decide(id, by.person(), agreed, clock.instant());
        return Optional.empty();
    }

    private Optional<Outcome> decided(Actor by, PersonId whose) {
        var held = accounts.lock(whose);
        var standing = Standing.of(posts.of(whose), VietnamTime.dateOf(clock.instant()));
        var action = standing.reserved() ? IdentityPolicy.RECOVER_ADMINISTRATOR : IdentityPolicy.RECOVER_ACCOUNT;
        var what = standing.concerning(whose, each -> access.wouldAllow(by, action, each));
        return switch (access.decide(by, action, what)) {
            case Decision.Refused refused -> Optional.of(new Outcome.NotAllowed(refused));
            case Decision.Allowed _ ->
                held.orElseThrow(() -> new AccountNotFound(whose)).closed()
                        ? Optional.of(new Outcome.AccountIsClosed())
                        : Optional.empty();
        };
    }

    private Account account(PersonId whose) {
        return accounts.find(whose).orElseThrow(() -> new AccountNotFound(whose));
    }

    private Person person(PersonId whose) {
        return accounts.person(whose).orElseThrow(() -> new AccountNotFound(whose));
    }

    /** Kết quả. */
    public sealed interface Outcome {
        record Done() implements Outcome {}

        /** Whoever asked, or is concerned, cannot agree. */
        record AnotherMustAgree() implements Outcome {}

        /** Nothing waits under this id any more. */
        record Over() implements Outcome {}

        record NoAddress() implements Outcome {}

        record AccountIsClosed() implements Outcome {}

        record NotAllowed(Decision.Refused refused) implements Outcome {}
    }
}
