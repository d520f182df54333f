package vn.motcua.operations;

import java.util.List;
import org.springframework.context.ApplicationContext;
import vn.motcua.catalogue.LinkCheck;
import vn.motcua.operations.Administration.AdminCommand;
import vn.motcua.ui.Dictionary;

/** {@code check-links}: whether the addresses that procedures name still answer. */
final class CheckLinksCommand implements AdminCommand {
    /** The exit code by which a script notices that some address does not answer well. */
    static final int UNWELL = 6;

    @Override
    public String name() {
        return "check-links";
    }

    @Override
    public String help() {
        return "operations.admin.check-links";
    }

    @Override
    public boolean understands(List<String> words) {
        return words.isEmpty();
    }

    @Override
    public int run(ApplicationContext house, List<String> words, Console console) {
        var spoken = house.getBean(Dictionary.class).in(console.language());
        return switch (house.getBean(LinkCheck.class).carryOut(new Spoken(spoken, console))) {
            case DONE -> 0;
            case UNWELL -> UNWELL;
            case NOT_DONE -> Launch.REFUSED;
        };
    }
}
