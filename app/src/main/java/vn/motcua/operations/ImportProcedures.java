package vn.motcua.operations;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationContext;
import vn.motcua.catalogue.ProcedureImport;
import vn.motcua.catalogue.ProcedureImport.Wish;
import vn.motcua.operations.Administration.AdminCommand;
import vn.motcua.ui.Dictionary;

/** {@code import procedures FILE [DAY [DECISION]] [try]}: the catalogue, in force from that day. */
final class ImportProcedures {
    /** The exit code by which a script notices that some rows were refused. */
    static final int PARTLY = 6;

    private static final String TRY = "try";
    private static final int MOST = 4;

    private ImportProcedures() {}

    static boolean understands(List<String> words) {
        return wish(words).isPresent();
    }

    static int run(ApplicationContext house, List<String> words, Console console) {
        var spoken = house.getBean(Dictionary.class).in(console.language());
        var ending =
                house.getBean(ProcedureImport.class).carryOut(wish(words).orElseThrow(), new Spoken(spoken, console));
        return switch (ending) {
            case DONE -> 0;
            case PARTLY -> PARTLY;
            case REFUSED -> Launch.REFUSED;
            case NO_FILE -> Launch.MISREAD;
        };
    }

    private static Optional<Wish> wish(List<String> given) {
        var onlyTry = !given.isEmpty() && given.getLast().equals(TRY);
        var words = onlyTry ? given.subList(0, given.size() - 1) : given;
        if (words.size() < 2
                || words.size() > MOST
                || !words.getFirst().equals("procedures")
                || words.stream().anyMatch(String::isBlank)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Wish(
                    Path.of(words.get(1)),
                    onlyTry,
                    AdminCommand.at(words, 2).map(LocalDate::parse),
                    AdminCommand.at(words, 3)));
        } catch (DateTimeParseException | InvalidPathException _) {
            return Optional.empty();
        }
    }
}
