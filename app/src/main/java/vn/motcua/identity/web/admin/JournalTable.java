package vn.motcua.identity.web.admin;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import vn.motcua.identity.ActionName;
import vn.motcua.identity.usecase.ReadJournal.Outcome.Found;
import vn.motcua.shared.Formula;
import vn.motcua.shared.JournalQuery.Line;
import vn.motcua.shared.PersonId;
import vn.motcua.ui.Page;

/** Bảng nhật ký: lines of the journal as CSV, in the words of the page. */
final class JournalTable {
    /** By it spreadsheets know the letters. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private JournalTable() {}

    /** Writes each stretch before the next one is read. */
    static void write(Stream<Found> stretches, Page page, Writer out) throws IOException {
        out.write(BYTE_ORDER_MARK);
        var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out);
        csv.writeRecord(Stream.of("at", "by", "for-whom", "action", "outcome", "owner", "record", "practice")
                .map(column -> page.say("identity.journal." + column))
                .toList());
        stretches.forEach(found -> found.lines().forEach(line -> csv.writeRecord(cells(line, found, page))));
        csv.flush();
    }

    private static List<String> cells(Line line, Found found, Page page) {
        var outcome = line.outcome().name().toLowerCase(Locale.ROOT);
        return Stream.of(
                        line.mark().at().toString(),
                        line.by()
                                .map(by -> name(by, found, page))
                                .or(line::task)
                                .orElse(""),
                        line.behalf().map(behalf -> name(behalf, found, page)).orElse(""),
                        ActionName.in(page.words(), line.action()) + " (" + line.action() + ")",
                        page.say("identity.journal.outcome." + outcome),
                        line.what()
                                .owner()
                                .map(owner -> name(owner, found, page))
                                .orElse(""),
                        line.what().record().map(UUID::toString).orElse(""),
                        found.isPractice(line) ? page.say("identity.practice") : "")
                .map(Formula::disarm)
                .toList();
    }

    private static String name(PersonId person, Found found, Page page) {
        return Optional.ofNullable(found.names().get(person)).orElseGet(() -> page.say("identity.journal.erased"));
    }
}
