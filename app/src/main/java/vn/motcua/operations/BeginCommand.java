package vn.motcua.operations;

import java.util.List;
import org.springframework.context.ApplicationContext;
import vn.motcua.identity.BeginInstallation;
import vn.motcua.identity.BeginInstallation.Outcome;
import vn.motcua.identity.BeginInstallation.Wish;
import vn.motcua.operations.Administration.AdminCommand;

/** {@code begin CODE AGENCY LOGIN NAME}: the first agency and the first administrator of a real place. */
final class BeginCommand implements AdminCommand {
    private static final int WORDS = 4;

    @Override
    public String name() {
        return "begin";
    }

    @Override
    public String help() {
        return "operations.admin.begin";
    }

    @Override
    public boolean understands(List<String> words) {
        return words.size() == WORDS && words.stream().noneMatch(String::isBlank);
    }

    @Override
    public boolean begins() {
        return true;
    }

    @Override
    public int run(ApplicationContext house, List<String> words, Console console) {
        var wish = new Wish(words.get(0), words.get(1), words.get(2), words.get(3));
        return switch (house.getBean(BeginInstallation.class).begin(wish)) {
            case Outcome.Begun(var _, var password) -> {
                console.say("operations.begin.begun", wish.login(), password);
                yield 0;
            }
            case Outcome.AlreadyBegun _ -> {
                console.problem("operations.begin.already");
                yield Launch.REFUSED;
            }
            case Outcome.Misread(var key) -> {
                console.problem(key);
                yield Launch.MISREAD;
            }
        };
    }
}
