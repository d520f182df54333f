package vn.motcua.operations;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.context.ApplicationContext;
import vn.motcua.operations.Administration.AdminCommand;
import vn.motcua.organisation.UnitImport;
import vn.motcua.organisation.UnitImport.Outcome;
import vn.motcua.organisation.UnitImport.RowFlaw;
import vn.motcua.organisation.UnitImport.SourceFile;
import vn.motcua.organisation.UnitImport.Summary;
import vn.motcua.organisation.UnitImport.Tally;
import vn.motcua.organisation.UnitImport.Wish;
import vn.motcua.shared.Actor;
import vn.motcua.ui.Dictionary;
import vn.motcua.ui.Words;

/** {@code import units FOLDER [try]}: the units before and after a reorganisation, from the tables in a folder; {@link ImportProcedures} besides. */
final class ImportCommand implements AdminCommand {
    private static final Actor PROGRAM = new Actor.Program("operations.import-units");
    private static final String TRY = "try";

    @Override
    public String name() {
        return "import";
    }

    @Override
    public String help() {
        return "operations.admin.import";
    }

    @Override
    public boolean understands(List<String> words) {
        return ImportProcedures.understands(words) || isForUnits(words);
    }

    private static boolean isForUnits(List<String> words) {
        return words.size() >= 2
                && words.getFirst().equals("units")
                && (words.size() == 2 || words.subList(2, words.size()).equals(List.of(TRY)));
    }

    @Override
    public int run(ApplicationContext house, List<String> words, Console console) {
        if (ImportProcedures.understands(words)) {
            return ImportProcedures.run(house, words, console);
        }
        var unitImport = house.getBean(UnitImport.class);
        var files = files(Path.of(words.get(1)));
        var outcome = words.contains(TRY)
                ? unitImport.tryOut(PROGRAM, files, Wish.OF_2025)
                : unitImport.carryOut(PROGRAM, files, Wish.OF_2025);
        return tell(outcome, house.getBean(Dictionary.class).in(console.language()), console);
    }

    private static int tell(Outcome outcome, Words words, Console console) {
        return switch (outcome) {
            case Outcome.Tried(var summary) -> {
                tell(summary, console);
                console.say("operations.import.tried");
                yield 0;
            }
            case Outcome.Done(var summary) -> {
                tell(summary, console);
                console.say("operations.import.done", Integer.toString(summary.changes()));
                yield 0;
            }
            case Outcome.Flawed(var flaws, var all) -> {
                flaws.forEach(flaw -> console.problem("operations.import.flaw", place(flaw), said(flaw, words)));
                console.problem("operations.import.flawed", Integer.toString(all));
                yield Launch.REFUSED;
            }
            case Outcome.NotAllowed(var refused) ->
                throw new IllegalStateException("the program was refused " + refused.action());
        };
    }

    private static String place(RowFlaw flaw) {
        return flaw.file() + ":" + flaw.row() + (flaw.column().isEmpty() ? "" : " " + flaw.column());
    }

    private static String said(RowFlaw flaw, Words words) {
        return words.say(flaw.messageKey(), flaw.details().toArray());
    }

    private static void tell(Summary summary, Console console) {
        console.say("operations.import.before", written(summary.before()));
        console.say("operations.import.after", written(summary.after()));
        console.say(
                "operations.import.links",
                Integer.toString(summary.links()),
                Integer.toString(summary.goingOn()),
                Integer.toString(summary.split()));
        summary.unplaced()
                .forEach(unit -> console.say(
                        "operations.import.unplaced", unit.code(), unit.name().vietnamese()));
    }

    /** Provinces, districts and communes. */
    private static String written(Tally tally) {
        return tally.provinces() + " / " + tally.districts() + " / " + tally.communes();
    }

    private static List<SourceFile> files(Path folder) {
        try (var listed = Files.list(folder)) {
            return listed.filter(file -> file.toString().endsWith(".csv"))
                    .sorted()
                    .map(ImportCommand::file)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("not readable: " + folder, e);
        }
    }

    private static SourceFile file(Path path) {
        try {
            return new SourceFile(path.getFileName().toString(), Files.readString(path));
        } catch (IOException e) {
            throw new UncheckedIOException("not readable as UTF-8: " + path, e);
        }
    }
}
