package vn.motcua.identity.usecase;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.identity.AccountOpened;
import vn.motcua.identity.IdentityJoined;
import vn.motcua.identity.model.Account;
import vn.motcua.identity.model.Assertion;
import vn.motcua.identity.model.LoginName;
import vn.motcua.identity.model.Person;
import vn.motcua.identity.model.Presence;
import vn.motcua.identity.model.Proof;
import vn.motcua.shared.Actor;
import vn.motcua.shared.EventLog;
import vn.motcua.shared.PersonId;
import vn.motcua.shared.Uuid7;
import vn.motcua.shared.VietnamTime;

/**
 * Nhận người được nhà cung cấp xác nhận: finds whose account it is, or opens one. An account that has a password is given
 * to nobody who has not typed it once: whoever wrote a citizen id into it may have mistyped it.
 */
@Component
class AdmitByProvider {
    private static final Actor PROGRAM = new Actor.Program("identity.admit-by-provider");

    private final Accounts accounts;
    private final Identities identities;
    private final WelcomePerson welcome;
    private final RepresentOrganisation organisations;
    private final EventLog log;
    private final Clock clock;

    AdmitByProvider(
            Accounts accounts,
            Identities identities,
            WelcomePerson welcome,
            RepresentOrganisation organisations,
            EventLog log,
            Clock clock) {
        this.accounts = accounts;
        this.identities = identities;
        this.welcome = welcome;
        this.organisations = organisations;
        this.log = log;
        this.clock = clock;
    }

    @Transactional
    Outcome admit(Assertion assertion, Knock knock) {
        var login = LoginName.random();
        // Whoever else comes with the same citizen id at this moment waits here until this one is known.
        accounts.claim(login, Optional.of(assertion.citizenId()));
        var owner = identities.owner(assertion.issuer(), assertion.subject());
        if (owner.isPresent()) {
            return known(owner.get(), assertion, knock);
        }
        var bearer = identities.bearing(assertion.citizenId());
        if (bearer.isEmpty()) {
            return welcome(open(login, assertion), assertion, knock);
        }
        return identities.hasOneOf(bearer.get(), assertion.issuer())
                ? known(bearer.get(), assertion, knock)
                : new Outcome.JoinFirst();
    }

    /** Whose password was just typed; they join if the account bears the citizen id that the provider tells. */
    @Transactional
    Outcome join(Account proved, Assertion assertion, Knock knock) {
        return identities
                .bearing(assertion.citizenId())
                .filter(proved.person()::equals)
                .<Outcome>map(person -> known(person, assertion, knock))
                .orElseGet(Outcome.SomebodyElse::new);
    }

    private Outcome known(PersonId person, Assertion assertion, Knock knock) {
        var account = accounts.lock(person).filter(held -> !held.closed());
        if (account.isEmpty()) {
            return new Outcome.Closed();
        }
        var citizenId = accounts.person(person).flatMap(Person::citizenId);
        return citizenId.equals(Optional.of(assertion.citizenId()))
                ? welcome(account.get(), assertion, knock)
                : new Outcome.SomebodyElse();
    }

    private Outcome welcome(Account account, Assertion assertion, Knock knock) {
        var now = clock.instant();
        var officer = accounts.present(account.person(), account.generation(), VietnamTime.dateOf(now))
                .filter(Presence::officer);
        if (officer.isPresent()) {
            return new Outcome.OfficersElsewhere();
        }
        if (!identities.owner(assertion.issuer(), assertion.subject()).equals(Optional.of(account.person()))) {
            log.append(PROGRAM, new IdentityJoined(account.person(), assertion.provider()));
        }
        identities.confirm(account.person(), assertion, now);
        assertion.organisation().ifPresent(told -> organisations.confirm(account.person(), told, now));
        return welcome.welcome(account, Proof.of(assertion), knock)
                .<Outcome>map(Outcome.Welcome::new)
                .orElseGet(Outcome.Closed::new);
    }

    private Account open(LoginName login, Assertion assertion) {
        var now = clock.instant();
        var known = identities.withoutAccount(assertion.citizenId());
        var person = new Person(
                known.orElseGet(() -> new PersonId(Uuid7.at(now))),
                assertion.fullName(),
                Optional.of(assertion.citizenId()),
                Optional.empty(),
                Optional.empty());
        var account = new Account(
                person.id(), login, Hashing.NOBODYS, 1, false, false, false, false, Optional.empty(), Optional.empty());
        if (known.isPresent()) {
            accounts.give(account, now);
        } else if (!accounts.open(person, account, now)) {
            throw new IllegalStateException("an id was made twice");
        }
        log.append(PROGRAM, new AccountOpened(person.id(), false, false));
        return account;
    }

    /** Kết quả. */
    sealed interface Outcome {
        record Welcome(Welcomed welcomed) implements Outcome {}

        /** An account with a password bears this citizen id: its password is asked for, once. */
        record JoinFirst() implements Outcome {}

        /** The account was closed. */
        record Closed() implements Outcome {}

        /** Whoever holds an office signs in as officers do. */
        record OfficersElsewhere() implements Outcome {}

        /** The account is that of another citizen id than the provider tells. */
        record SomebodyElse() implements Outcome {}
    }
}
