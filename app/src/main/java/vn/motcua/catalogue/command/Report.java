package vn.motcua.catalogue.command;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.motcua.catalogue.ProcedureImport.Teller;
import vn.motcua.catalogue.exchange.Difference;
import vn.motcua.catalogue.exchange.Mistake;
import vn.motcua.catalogue.usecase.ImportRun;
import vn.motcua.catalogue.usecase.ImportRun.Fate;
import vn.motcua.catalogue.usecase.SeeImports;
import vn.motcua.catalogue.usecase.SeeImports.Outcome;
import vn.motcua.catalogue.usecase.SeeImports.Told;

/** Báo cáo on the screen: what became or would become of the lines. */
final class Report {
    private static final int WIDTH = 100;

    private final SeeImports seeImports;
    private final Teller teller;

    Report(SeeImports seeImports, Teller teller) {
        this.seeImports = seeImports;
        this.teller = teller;
    }

    /** What would change, field by field. */
    void tried(ImportRun run) {
        teller.say("catalogue.import.command.tried");
        each(run.id(), Fate.CHANGED, told -> {
            teller.say(
                    "catalogue.import.command.line", number(told), told.line().code());
            told.differences().forEach(this::difference);
        });
    }

    /** Every refused line with its reason, and how many lines met which fate. */
    Map<Fate, Long> end(UUID run) {
        each(run, Fate.REFUSED, told -> told.line().mistakes().forEach(this::mistake));
        var counts = seen(run, Fate.REFUSED, 0) instanceof Outcome.Seen seen ? seen.counts() : Map.<Fate, Long>of();
        counts.forEach((fate, lines) -> teller.say(
                "catalogue.import.command.count",
                teller.text("catalogue.import.fate." + fate.key()),
                lines.toString()));
        return counts;
    }

    void mistake(Mistake mistake) {
        var column = mistake.column().map(each -> each.heading()).orElse("-");
        teller.problem(
                "catalogue.import.command.mistake",
                Long.toString(mistake.line()),
                column,
                teller.text("catalogue.import.mistake." + mistake.kind().key(), mistake.detail()),
                mistake.kind().key());
    }

    private void difference(Difference difference) {
        teller.say(
                "catalogue.import.command.difference",
                teller.text("catalogue.import." + difference.part().key()),
                cut(difference.before()),
                cut(difference.after()));
    }

    private static String cut(String text) {
        return text.length() > WIDTH ? text.substring(0, WIDTH) + "…" : text;
    }

    private static String number(Told told) {
        return Long.toString(told.line().number());
    }

    private void each(UUID run, Fate fate, java.util.function.Consumer<Told> told) {
        var after = 0L;
        for (var lines = lines(run, fate, after); !lines.isEmpty(); lines = lines(run, fate, after)) {
            lines.forEach(told);
            after = lines.getLast().line().number();
        }
    }

    private List<Told> lines(UUID run, Fate fate, long after) {
        return seen(run, fate, after) instanceof Outcome.Seen seen ? seen.lines() : List.of();
    }

    private Outcome seen(UUID run, Fate fate, long after) {
        return seeImports.see(ImportByCommand.PROGRAM, run, fate, after);
    }
}
