package vn.motcua.calendar.usecase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.Deadline;
import vn.motcua.calendar.spi.Promise;
import vn.motcua.calendar.spi.Promises;
import vn.motcua.shared.Access;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Decision;

/** Xem trước một thay đổi: which promises would move if the calendar were so. Nothing is changed. */
@Component
public class PreviewChange {
    private final Almanac almanac;
    private final List<Promises> rooms;
    private final Access access;

    PreviewChange(Almanac almanac, List<Promises> rooms, Access access) {
        this.almanac = almanac;
        this.rooms = List.copyOf(rooms);
        this.access = access;
    }

    public Outcome preview(Actor by, Book book, Change change) {
        return switch (access.decide(by, rule(book, change), book.concerning())) {
            case Decision.Refused refused -> new Outcome.NotAllowed(refused);
            case Decision.Allowed _ -> new Outcome.Shown(new Preview(!rooms.isEmpty(), moves(book, change)));
        };
    }

    private static String rule(Book book, Change change) {
        return switch (change) {
            case Change.Enter _, Change.Withdraw _ -> CalendarPolicy.toEnterDay(book);
            case Change.Import _ -> CalendarPolicy.IMPORT_YEAR;
            case Change.Hours _ -> CalendarPolicy.toSetHours(book);
        };
    }

    private List<Move> moves(Book book, Change change) {
        var before = almanac.now();
        var after = new Almanac.Remembered(
                changed(before.contents(), book, change), before.years(), new ConcurrentHashMap<>(), before.until());
        var span = span(change);
        return rooms.stream()
                .flatMap(room -> room.running(span.from(), span.until(), book.agency()).stream())
                .flatMap(promise -> {
                    var own = Book.of(promise.agency());
                    var now = due(promise, before, own);
                    return due(promise, after, own)
                            .filter(then -> !now.equals(Optional.of(then)))
                            .map(then -> new Move(promise, then))
                            .stream();
                })
                .toList();
    }

    /** What the promise would be by this calendar; empty if that cannot be said. */
    static Optional<Instant> due(Promise promise, Almanac.Remembered books, Book own) {
        return switch (promise.by(books.calendar(own))) {
            case Deadline.Due told -> Optional.of(told.due());
            case Deadline.Refused _ -> Optional.empty();
        };
    }

    private static Books.Contents changed(Books.Contents contents, Book book, Change change) {
        return switch (change) {
            case Change.Enter(var entry) -> {
                var days = without(contents, book, List.of(entry.day()));
                days.add(entry);
                yield Binding.withDays(contents, book, days);
            }
            case Change.Withdraw(var day) -> Binding.withDays(contents, book, without(contents, book, List.of(day)));
            case Change.Import(var year, var steps) -> imported(contents, year, steps);
            case Change.Hours(var hours) -> {
                var line = new ArrayList<>(contents.hours().getOrDefault(book, List.of()));
                line.add(hours);
                yield Binding.withHours(contents, book, line);
            }
        };
    }

    private static Books.Contents imported(Books.Contents contents, int year, List<ImportYear.Step> steps) {
        var days = without(
                contents,
                Book.COUNTRY,
                steps.stream().map(step -> step.entry().day()).toList());
        steps.stream()
                .filter(step -> !(step instanceof ImportYear.Step.End))
                .map(ImportYear.Step::entry)
                .forEach(days::add);
        return Binding.withDecided(Binding.withDays(contents, Book.COUNTRY, days), year, "");
    }

    private static List<SpecialDay> without(Books.Contents contents, Book book, List<LocalDate> ended) {
        return new ArrayList<>(contents.days().getOrDefault(book, List.of()).stream()
                .filter(day -> !ended.contains(day.day()))
                .toList());
    }

    /** The days the change touches; hours hold until further notice. */
    private static Span span(Change change) {
        return switch (change) {
            case Change.Enter(var entry) -> new Span(entry.day(), entry.day());
            case Change.Withdraw(var day) -> new Span(day, day);
            case Change.Import imported ->
                new Span(LocalDate.of(imported.year(), 1, 1), LocalDate.of(imported.year(), 12, 31));
            case Change.Hours(var hours) -> new Span(hours.from(), hours.from().plusYears(10));
        };
    }

    private record Span(LocalDate from, LocalDate until) {}

    /** Thay đổi. */
    public sealed interface Change {
        record Enter(SpecialDay entry) implements Change {}

        record Withdraw(LocalDate day) implements Change {}

        record Import(int year, List<ImportYear.Step> steps) implements Change {}

        record Hours(Timetable hours) implements Change {}
    }

    /**
     * Xem trước.
     *
     * @param asked whether any room makes promises yet
     */
    public record Preview(boolean asked, List<Move> moves) {}

    /**
     * Lời hẹn bị dời.
     *
     * @param due what it would be
     */
    public record Move(Promise promise, Instant due) {}

    /** Kết quả. */
    public sealed interface Outcome {
        record Shown(Preview preview) implements Outcome {}

        record NotAllowed(Decision.Refused refused) implements Outcome {}
    }
}
