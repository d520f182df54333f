package vn.motcua.calendar.web.admin;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.motcua.calendar.DayEntry;
import vn.motcua.calendar.DayOff;
import vn.motcua.calendar.usecase.Books.Former;
import vn.motcua.calendar.usecase.SeeYear.Days;
import vn.motcua.calendar.usecase.SeeYear.Outcome.Seen;
import vn.motcua.calendar.usecase.SpecialDay;
import vn.motcua.calendar.web.Kinds;
import vn.motcua.calendar.web.Spoken;
import vn.motcua.organisation.Agency;
import vn.motcua.ui.Choice;
import vn.motcua.ui.Words;

/**
 * Trang lịch năm.
 *
 * @param hours each timetable in one sentence
 */
public record YearView(Seen seen, List<Month> months, List<String> hours, List<Choice> agencies) {

    static YearView of(Seen seen, Words words) {
        return new YearView(
                seen,
                IntStream.rangeClosed(1, 12)
                        .mapToObj(month -> month(seen.year(), month, seen.days(), words))
                        .toList(),
                seen.pages().hours().stream()
                        .map(hours -> HoursText.sentence(hours, words))
                        .toList(),
                Owners.choices(seen.agencies(), words));
    }

    public int year() {
        return seen.year();
    }

    public boolean national() {
        return seen.owner().isEmpty();
    }

    /** The id of the agency, empty for the country, as addresses carry it. */
    public String agency() {
        return seen.owner().map(owner -> owner.id().toString()).orElse("");
    }

    public String code() {
        return seen.owner().map(Agency::code).orElse("");
    }

    public Optional<String> decided() {
        return seen.days().decided();
    }

    public List<SpecialDay> entries() {
        return seen.pages().entries();
    }

    public List<Former> former() {
        return seen.pages().former();
    }

    public List<String> marks() {
        return List.of("holiday", "compensatory", "make-up", "closure");
    }

    /** Whole weeks from Monday; days of the neighbours are empty. */
    private static Month month(int year, int number, Days days, Words words) {
        var first = LocalDate.of(year, number, 1);
        var cells = new ArrayList<Optional<Day>>();
        IntStream.range(1, first.getDayOfWeek().getValue()).forEach(_ -> cells.add(Optional.empty()));
        first.datesUntil(first.plusMonths(1))
                .map(day -> Optional.of(day(day, days, words)))
                .forEach(cells::add);
        while (cells.size() % 7 != 0) {
            cells.add(Optional.empty());
        }
        return new Month(
                number,
                IntStream.range(0, cells.size() / 7)
                        .mapToObj(week -> List.copyOf(cells.subList(week * 7, week * 7 + 7)))
                        .toList());
    }

    private static Day day(LocalDate day, Days days, Words words) {
        var spoken = new Spoken(words, days.names());
        return days.calendar()
                .entryOn(day)
                .map(entry ->
                        new Day(day.getDayOfMonth(), Kinds.of(entry).key(), isProvisional(entry), spoken.name(entry)))
                .orElseGet(() -> new Day(day.getDayOfMonth(), isWeekend(day) ? "weekend" : "", false, ""));
    }

    private static boolean isProvisional(DayEntry entry) {
        return entry instanceof DayOff off && off.provisional();
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
    }

    /** Tháng. */
    public record Month(int number, List<List<Optional<Day>>> weeks) {}

    /**
     * Ô ngày.
     *
     * @param mark the kind of day; empty for an ordinary one
     */
    public record Day(int number, String mark, boolean provisional, String name) {
        public boolean special() {
            return !name.isEmpty();
        }

        public String css() {
            return String.join(
                    " ",
                    Stream.of(mark.isEmpty() ? "" : "day--" + mark, provisional ? "day--provisional" : "")
                            .filter(each -> !each.isEmpty())
                            .toList());
        }

        public String label(Words words) {
            return provisional ? words.say("calendar.day.provisional", name) : name;
        }
    }
}
