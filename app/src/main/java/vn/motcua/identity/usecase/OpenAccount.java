package vn.motcua.identity.usecase;

import java.time.Clock;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.identity.AccountOpened;
import vn.motcua.identity.model.NewAccount;
import vn.motcua.identity.model.Password;
import vn.motcua.shared.Access;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Decision;
import vn.motcua.shared.EventLog;
import vn.motcua.shared.PersonId;

/** Mở tài khoản for an officer, with a first post, or for somebody who practises. */
@Component
public class OpenAccount {
    private final Accounts accounts;
    private final AppointOfficer appointment;
    private final Hashing hashing;
    private final Access access;
    private final EventLog log;
    private final Clock clock;

    OpenAccount(
            Accounts accounts, AppointOfficer appointment, Hashing hashing, Access access, EventLog log, Clock clock) {
        this.accounts = accounts;
        this.appointment = appointment;
        this.hashing = hashing;
        this.access = access;
        this.log = log;
        this.clock = clock;
    }

    /** Sent twice, it is done once; the password is told the first time only. */
    @Transactional
    public Outcome open(Actor by, NewAccount wanted) {
        var password = Password.random();
        return open(by, wanted, password, () -> hashing.hash(password));
    }

    /** Opens one that nobody can enter before they have chosen how. */
    @Transactional
    Outcome openShut(Actor by, NewAccount wanted) {
        return open(by, wanted, Password.random(), () -> Hashing.NOBODYS);
    }

    private Outcome open(Actor by, NewAccount wanted, Password password, Supplier<String> hash) {
        return switch (access.decide(by, IdentityPolicy.OPEN_ACCOUNT, wanted.concerning())) {
            case Decision.Refused refused -> new Outcome.NotAllowed(refused);
            case Decision.Allowed _ -> openAllowed(by, wanted, password, hash);
        };
    }

    private Outcome openAllowed(Actor by, NewAccount wanted, Password password, Supplier<String> hash) {
        var person = wanted.person().id();
        if (accounts.lock(person)
                .filter(known -> known.login().equals(wanted.login()))
                .isPresent()) {
            return new Outcome.AlreadyOpen(person);
        }
        accounts.claim(wanted.login(), wanted.person().citizenId());
        if (accounts.bearing(wanted.login()).isPresent()) {
            return new Outcome.LoginTaken();
        }
        if (wanted.person().citizenId().filter(accounts::isKnown).isPresent()) {
            return new Outcome.CitizenIdTaken();
        }
        var mayAppoint = wanted.first().map(first -> appointment.mayAppointNew(by, person, first));
        return mayAppoint.orElseGet(Decision.Allowed::new) instanceof Decision.Refused refused
                ? new Outcome.NotAllowed(refused)
                : enter(by, wanted, password, hash);
    }

    private Outcome enter(Actor by, NewAccount wanted, Password password, Supplier<String> hash) {
        var person = wanted.person().id();
        if (!wanted.first().map(appointment::exists).orElse(true)) {
            return new Outcome.NoSuchAgency();
        }
        if (!accounts.open(wanted.person(), wanted.begin(hash.get()), clock.instant())) {
            // The same form, sent twice at once: the other one was first.
            return new Outcome.AlreadyOpen(person);
        }
        log.append(by, new AccountOpened(person, false, wanted.practice()));
        wanted.first().ifPresent(first -> appointment.enter(by, person, first));
        return new Outcome.Opened(person, password);
    }

    /** Kết quả. */
    public sealed interface Outcome {
        /** @param password to be shown once and changed at the first sign-in */
        record Opened(PersonId person, Password password) implements Outcome {}

        record AlreadyOpen(PersonId person) implements Outcome {}

        record LoginTaken() implements Outcome {}

        record CitizenIdTaken() implements Outcome {}

        /** The agency does not exist on the first day of the post. */
        record NoSuchAgency() implements Outcome {}

        record NotAllowed(Decision.Refused refused) implements Outcome {}
    }
}
