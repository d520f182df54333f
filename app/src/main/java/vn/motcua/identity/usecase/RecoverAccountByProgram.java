package vn.motcua.identity.usecase;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.identity.RecoverAccount;
import vn.motcua.identity.model.LoginName;
import vn.motcua.shared.Actor;
import vn.motcua.shared.PersonId;

/** A password reset in the program's name, by whoever holds the machine; keys and app, which may be lost, go with it. */
@Component
class RecoverAccountByProgram implements RecoverAccount {
    private static final Actor PROGRAM = new Actor.Program("identity.recover-account");

    private final Accounts accounts;
    private final ResetPassword resetPassword;
    private final SecondFactors factors;
    private final Clock clock;

    RecoverAccountByProgram(Accounts accounts, ResetPassword resetPassword, SecondFactors factors, Clock clock) {
        this.accounts = accounts;
        this.resetPassword = resetPassword;
        this.factors = factors;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Outcome recover(String login) {
        return LoginName.parse(login)
                .flatMap(accounts::bearing)
                .map(account -> recover(account.person()))
                .orElseGet(Outcome.NoSuchLogin::new);
    }

    private Outcome recover(PersonId person) {
        return switch (resetPassword.reset(PROGRAM, person)) {
            case ResetPassword.Outcome.Reset(var _, var password) -> {
                factors.drop(person, clock.instant());
                yield new Outcome.Recovered(password.value());
            }
            case ResetPassword.Outcome.AccountIsClosed _ -> new Outcome.AccountIsClosed();
            case ResetPassword.Outcome.NotAllowed(var refused) ->
                throw new IllegalStateException("the program was refused " + refused.action());
        };
    }
}
