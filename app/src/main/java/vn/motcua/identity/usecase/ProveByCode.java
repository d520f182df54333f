package vn.motcua.identity.usecase;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.motcua.identity.model.Account;
import vn.motcua.identity.model.Proof;
import vn.motcua.identity.model.Ticket.Purpose;
import vn.motcua.shared.PersonId;

/**
 * Bước thứ hai khi đăng nhập: the digits of the authenticator app, after the password was right. Guesses are counted as at
 * the door, by person and by line, so that whoever knows the password cannot lock its owner out.
 */
@Component
public class ProveByCode {
    private final Tickets tickets;
    private final Allowance allowance;
    private final Accounts accounts;
    private final Authenticators apps;
    private final WelcomePerson welcome;
    private final Clock clock;

    ProveByCode(
            Tickets tickets,
            Allowance allowance,
            Accounts accounts,
            Authenticators apps,
            WelcomePerson welcome,
            Clock clock) {
        this.tickets = tickets;
        this.allowance = allowance;
        this.accounts = accounts;
        this.apps = apps;
        this.welcome = welcome;
        this.clock = clock;
    }

    /** The ticket for this step, given to whoever knew the password. */
    static String subject(Account account) {
        return account.person() + " " + account.generation();
    }

    /** @param ticket what the first step was answered with */
    public Outcome prove(String ticket, String code, Knock knock) {
        return tickets.subject(ticket, Purpose.SECOND_STEP)
                .flatMap(this::account)
                .<Outcome>map(account -> prove(account, code, knock))
                .orElseGet(Outcome.Over::new);
    }

    private Outcome prove(Account account, String code, Knock knock) {
        var name = "second factor of " + account.person();
        var until = allowance.take(name, knock.address());
        if (until.isPresent()) {
            return new Outcome.TooManyAttempts(until.get());
        }
        var step = step(account, code);
        if (step.isEmpty() || !apps.use(account.person(), step.getAsLong())) {
            welcome.refuse(Optional.of(account));
            return new Outcome.WrongCode();
        }
        allowance.giveBack(name, knock.address());
        return welcome.welcome(account, Proof.PASSWORD, knock)
                .<Outcome>map(Outcome.Welcome::new)
                .orElseGet(Outcome.Over::new);
    }

    private OptionalLong step(Account account, String code) {
        var app = apps.find(account.person()).filter(Authenticators.App::confirmed);
        return app.isPresent()
                ? app.get().totp().step(code, clock.instant(), app.get().last())
                : OptionalLong.empty();
    }

    private Optional<Account> account(String subject) {
        var parts = subject.split(" ", 2);
        return accounts.find(new PersonId(UUID.fromString(parts[0])))
                .filter(account -> !account.closed() && subject(account).equals(subject));
    }

    /** Kết quả. */
    public sealed interface Outcome {
        record Welcome(Welcomed welcomed) implements Outcome {}

        record WrongCode() implements Outcome {}

        record TooManyAttempts(Instant until) implements Outcome {}

        /** The password was typed too long ago, or changed since: from the beginning again. */
        record Over() implements Outcome {}
    }
}
