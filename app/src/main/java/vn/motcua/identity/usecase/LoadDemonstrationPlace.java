package vn.motcua.identity.usecase;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.identity.AccountOpened;
import vn.motcua.identity.LoadDemonstration;
import vn.motcua.identity.model.DemonstrationPlace;
import vn.motcua.identity.model.DemonstrationPlace.Sample;
import vn.motcua.identity.model.Password;
import vn.motcua.organisation.Founding;
import vn.motcua.shared.Actor;
import vn.motcua.shared.EventLog;

/** Nạp nơi minh họa, as the house's own program and under the same verbs and facts as everything else. */
@Component
class LoadDemonstrationPlace implements LoadDemonstration {
    private static final Actor PROGRAM = new Actor.Program("identity.load-demonstration");

    private final Founding founding;
    private final Accounts accounts;
    private final AppointOfficer appointment;
    private final Hashing hashing;
    private final EventLog log;
    private final Clock clock;

    LoadDemonstrationPlace(
            Founding founding,
            Accounts accounts,
            AppointOfficer appointment,
            Hashing hashing,
            EventLog log,
            Clock clock) {
        this.founding = founding;
        this.accounts = accounts;
        this.appointment = appointment;
        this.hashing = hashing;
        this.log = log;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void load(String password) {
        var missing = DemonstrationPlace.people().stream()
                .filter(sample -> accounts.find(sample.person().id()).isEmpty())
                .toList();
        if (missing.isEmpty()) {
            return;
        }
        DemonstrationPlace.agencies()
                .forEach(agency -> founded(
                        founding.found(PROGRAM, agency, DemonstrationPlace.profile(agency), DemonstrationPlace.SINCE)));
        open(missing, hashing.hash(new Password(password)), clock.instant());
    }

    private void open(List<Sample> missing, String hash, Instant now) {
        for (var sample : missing) {
            if (accounts.open(sample.person(), sample.account(hash), now)) {
                log.append(PROGRAM, new AccountOpened(sample.person().id(), true, false));
                sample.post()
                        .ifPresent(post ->
                                appointment.enter(PROGRAM, sample.person().id(), post));
            }
        }
    }

    private static void founded(Founding.Outcome outcome) {
        switch (outcome) {
            case Founding.Outcome.Founded _, Founding.Outcome.AlreadyFounded _ -> {}
            case Founding.Outcome.CodeTaken(var code) ->
                throw new IllegalStateException("a real agency bears the code of an invented one: " + code);
            case Founding.Outcome.NotAllowed(var refused) ->
                throw new IllegalStateException("the program was refused " + refused.action());
        }
    }
}
