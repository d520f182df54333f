package vn.motcua.operations;

import java.util.List;
import org.springframework.context.ApplicationContext;
import vn.motcua.identity.RecoverAccount;
import vn.motcua.identity.RecoverAccount.Outcome;
import vn.motcua.operations.Administration.AdminCommand;

/** {@code password LOGIN}: a new password for one use, for whoever lost theirs and has nobody left to ask. */
final class PasswordCommand implements AdminCommand {

    @Override
    public String name() {
        return "password";
    }

    @Override
    public String help() {
        return "operations.admin.password";
    }

    @Override
    public boolean understands(List<String> words) {
        return words.size() == 1 && !words.getFirst().isBlank();
    }

    @Override
    public int run(ApplicationContext house, List<String> words, Console console) {
        var login = words.getFirst();
        return switch (house.getBean(RecoverAccount.class).recover(login)) {
            case Outcome.Recovered(var password) -> {
                console.say("operations.password.recovered", login, password);
                yield 0;
            }
            case Outcome.NoSuchLogin _ -> {
                console.problem("operations.password.no-such-login", login);
                yield Launch.MISREAD;
            }
            case Outcome.AccountIsClosed _ -> {
                console.problem("operations.password.closed", login);
                yield Launch.REFUSED;
            }
        };
    }
}
