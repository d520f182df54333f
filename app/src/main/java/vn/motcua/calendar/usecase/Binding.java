package vn.motcua.calendar.usecase;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.motcua.calendar.DayEntry;
import vn.motcua.calendar.PublicHolidays;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.calendar.WorkingHours;
import vn.motcua.calendar.WorkingHours.Season;
import vn.motcua.calendar.WorkingHours.Shift;
import vn.motcua.calendar.WorkingHours.Week;

/** Đóng sổ: makes a working calendar of what is written in the books. */
final class Binding {
    private static final LocalDate EVER = LocalDate.of(1976, 1, 1);

    private Binding() {}

    /** The years the house reckons with: long enough back for old dossiers, ahead for limits in years. */
    record Years(int first, int last) {
        static Years around(int year) {
            return new Years(year - 5, year + 15);
        }
    }

    static WorkingCalendar bind(Books.Contents contents, Book book, Years years) {
        var entries = new ArrayList<DayEntry>(national(contents, years));
        if (!book.equals(Book.COUNTRY)) {
            written(contents, book).map(Binding::entry).forEach(entries::add);
        }
        return WorkingCalendar.of(
                years.first(),
                years.last(),
                hours(contents, book),
                entries,
                contents.decided().keySet());
    }

    /** What is written, and for years not decided what the law lets expect on the days nobody wrote about. */
    private static List<DayEntry> national(Books.Contents contents, Years years) {
        var entries = written(contents, Book.COUNTRY).map(Binding::entry).toList();
        Set<LocalDate> days = entries.stream().map(DayEntry::date).collect(Collectors.toSet());
        var expected = IntStream.rangeClosed(years.first(), years.last())
                .filter(year -> !contents.decided().containsKey(year))
                .mapToObj(PublicHolidays::of)
                .flatMap(List::stream)
                .filter(entry -> !days.contains(entry.date()));
        return Stream.concat(entries.stream(), expected).toList();
    }

    private static Stream<SpecialDay> written(Books.Contents contents, Book book) {
        return contents.days().getOrDefault(book, List.of()).stream();
    }

    private static DayEntry entry(SpecialDay day) {
        var name = day.name().vietnamese();
        return switch (day.kind()) {
            case HOLIDAY -> new DayEntry.Holiday(day.day(), name, day.source(), false);
            case COMPENSATORY -> new DayEntry.CompensatoryDayOff(day.day(), other(day), day.source(), false);
            case MAKE_UP -> new DayEntry.MakeUpDay(day.day(), other(day), day.source());
            case CLOSURE -> new DayEntry.LocalClosure(day.day(), name, day.source());
        };
    }

    private static LocalDate other(SpecialDay day) {
        return day.inPlaceOf().orElseThrow();
    }

    /** The agency's timetables, and before the first of them the country's. The last holds for ever. */
    private static WorkingHours hours(Books.Contents contents, Book book) {
        var own = contents.hours().getOrDefault(book, List.of());
        var country = contents.hours().getOrDefault(Book.COUNTRY, List.of());
        var begins = own.stream().map(Timetable::from).findFirst();
        var before = book.equals(Book.COUNTRY) ? Stream.<Timetable>of() : country.stream();
        var line = Stream.concat(
                        before.filter(each -> begins.map(each.from()::isBefore).orElse(true)), own.stream())
                .toList();
        if (line.isEmpty()) {
            return WorkingHours.USUAL;
        }
        var seasons = new ArrayList<Season>();
        for (var at = 0; at + 1 < line.size(); at++) {
            var from = at == 0 ? EVER : line.get(at).from();
            seasons.add(new Season(from, line.get(at + 1).from().minusDays(1), week(line.get(at))));
        }
        return new WorkingHours(week(line.getLast()), seasons, Optional.empty());
    }

    private static Week week(Timetable hours) {
        Map<DayOfWeek, List<Shift>> shifts = new EnumMap<>(DayOfWeek.class);
        hours.week()
                .forEach((day, openings) -> shifts.put(
                        day,
                        openings.stream()
                                .map(each -> new Shift(each.opens(), each.closes()))
                                .toList()));
        return new Week(shifts);
    }

    /** The same contents with other days in one book. */
    static Books.Contents withDays(Books.Contents contents, Book book, List<SpecialDay> days) {
        var all = new HashMap<>(contents.days());
        all.put(book, days);
        return new Books.Contents(contents.revision(), all, contents.hours(), contents.decided());
    }

    static Books.Contents withHours(Books.Contents contents, Book book, List<Timetable> hours) {
        var all = new HashMap<>(contents.hours());
        all.put(book, hours);
        return new Books.Contents(contents.revision(), contents.days(), all, contents.decided());
    }

    static Books.Contents withDecided(Books.Contents contents, int year, String source) {
        var decided = new HashMap<>(contents.decided());
        decided.putIfAbsent(year, source);
        return new Books.Contents(contents.revision(), contents.days(), contents.hours(), decided);
    }
}
