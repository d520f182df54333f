package vn.motcua.catalogue.usecase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.motcua.catalogue.Procedure;
import vn.motcua.catalogue.Revision;
import vn.motcua.catalogue.exchange.Column;
import vn.motcua.catalogue.exchange.Mistake;
import vn.motcua.catalogue.exchange.Reading;
import vn.motcua.catalogue.exchange.Row;
import vn.motcua.catalogue.exchange.RowReader;
import vn.motcua.catalogue.exchange.Takeover;
import vn.motcua.catalogue.usecase.Holdings.Held;
import vn.motcua.catalogue.usecase.ImportRun.Fate;

/**
 * Phương án: what one row would do to what is kept. The same rule decides when a file is tried and when it is published.
 *
 * @param from the first day in force
 * @param today the day on which it is decided
 */
record ImportPlan(LocalDate from, LocalDate today) {

    /**
     * Quyết định.
     *
     * @param next what the procedure would say; present exactly where something would be published
     * @param decision the row's own decision
     */
    record Decided(Fate fate, List<Mistake> mistakes, Optional<Procedure> next, Optional<String> decision) {}

    Decided decide(Row row, long line, Optional<Held> held) {
        return switch (RowReader.read(row, line)) {
            case Reading.Refused(var mistakes) -> refused(mistakes);
            case Reading.Read read -> decide(row, line, read, held);
        };
    }

    private Decided decide(Row row, long line, Reading.Read read, Optional<Held> held) {
        var lastRow = held.flatMap(Held::lastRow);
        if (lastRow.filter(row::equals).isPresent()) {
            return new Decided(Fate.UNCHANGED, read.remarks(), Optional.empty(), read.decision());
        }
        var present = held.flatMap(Held::present).map(Revision::procedure);
        var before = lastRow.flatMap(known -> procedure(known, line));
        var takeover = Takeover.of(read.procedure(), present, before);
        if (present.filter(takeover.procedure()::equals).isPresent()) {
            return new Decided(Fate.UNCHANGED, read.remarks(), Optional.empty(), read.decision());
        }
        if (held.flatMap(Held::next).filter(day -> !day.isAfter(latest())).isPresent()) {
            var taken = new Mistake(Mistake.Kind.DAY_TAKEN, line, Optional.of(Column.CODE), row.at(Column.CODE));
            return refused(List.of(taken));
        }
        var remarks = new ArrayList<>(read.remarks());
        if (takeover.setAside()) {
            remarks.add(new Mistake(
                    Mistake.Kind.PROCESS_SET_ASIDE, line, Optional.of(Column.TIME_LIMIT), row.at(Column.TIME_LIMIT)));
        }
        var fate = present.isPresent() ? Fate.CHANGED : Fate.NEW;
        return new Decided(fate, remarks, Optional.of(takeover.procedure()), read.decision());
    }

    private static Optional<Procedure> procedure(Row row, long line) {
        return RowReader.read(row, line) instanceof Reading.Read read
                ? Optional.of(read.procedure())
                : Optional.empty();
    }

    /** A revision that has begun by now, on the first day asked or after it, is not written over. */
    private LocalDate latest() {
        return from.isAfter(today) ? from : today;
    }

    private static Decided refused(List<Mistake> mistakes) {
        return new Decided(Fate.REFUSED, mistakes, Optional.empty(), Optional.empty());
    }
}
