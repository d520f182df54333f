package vn.motcua.operations;

import java.util.List;
import org.springframework.context.ApplicationContext;
import vn.motcua.dossier.RecountFigures;
import vn.motcua.operations.Administration.AdminCommand;

/** {@code figures recount [--try]}: whether the public figures are what the event log tells. */
final class FiguresCommand implements AdminCommand {
    /** The exit code by which a script notices that published figures were wrong. */
    static final int DIFFERENT = 7;

    private static final String TRY = "try";

    @Override
    public String name() {
        return "figures";
    }

    @Override
    public String help() {
        return "operations.admin.figures";
    }

    @Override
    public boolean understands(List<String> words) {
        return words.equals(List.of("recount")) || words.equals(List.of("recount", TRY));
    }

    @Override
    public int run(ApplicationContext house, List<String> words, Console console) {
        var figures = house.getBean(RecountFigures.class);
        var onlyTried = words.contains(TRY);
        var recount = onlyTried ? figures.compare() : figures.correct();
        for (var each : recount.differences()) {
            console.problem(
                    "operations.figures.difference",
                    each.desk(),
                    each.month()
                            .map(month -> month.toString())
                            .orElseGet(() -> console.text("operations.figures.altogether")),
                    each.item(),
                    Long.toString(each.published()),
                    Long.toString(each.counted()));
        }
        if (recount.differences().isEmpty()) {
            console.say("operations.figures.same", Long.toString(recount.marks()));
            return 0;
        }
        console.say(onlyTried ? "operations.figures.tried" : "operations.figures.corrected");
        return DIFFERENT;
    }
}
