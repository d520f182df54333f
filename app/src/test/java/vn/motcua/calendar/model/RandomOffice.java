package vn.motcua.calendar.model;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import vn.motcua.calendar.CutOff;
import vn.motcua.calendar.DayEntry;
import vn.motcua.calendar.Limit;
import vn.motcua.calendar.Pause;
import vn.motcua.calendar.PausePolicy;
import vn.motcua.calendar.PublicHolidays;
import vn.motcua.calendar.Unit;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.calendar.WorkingHours;
import vn.motcua.calendar.WorkingHours.Season;
import vn.motcua.calendar.WorkingHours.Shift;
import vn.motcua.calendar.WorkingHours.Week;
import vn.motcua.shared.VietnamTime;

/** Cơ quan ngẫu nhiên: an office with odd hours, closures and swaps over two years, and things that may reach it. */
final class RandomOffice {
    private static final int FIRST_YEAR = 2026;
    private static final int LAST_YEAR = 2027;
    private static final LocalDate FIRST = LocalDate.of(FIRST_YEAR, 1, 1);

    private final SplittableRandom random;
    final WorkingCalendar calendar;
    private final List<DayEntry> entries;

    RandomOffice(long seed) {
        this.random = new SplittableRandom(seed);
        var hours = random.nextInt(4) == 0 ? WorkingHours.USUAL : hours();
        this.entries = entries();
        this.calendar = WorkingCalendar.of(FIRST_YEAR, LAST_YEAR, hours, entries, Set.of(FIRST_YEAR));
    }

    Simulation simulation() {
        return new Simulation(FIRST_YEAR, LAST_YEAR, calendar.hours(), entries);
    }

    private WorkingHours hours() {
        var from = FIRST.plusDays(random.nextInt(500));
        var seasons = random.nextBoolean()
                ? List.of(new Season(from, from.plusDays(random.nextInt(200)), week()))
                : List.<Season>of();
        Optional<LocalTime> dueHour = random.nextInt(3) == 0 ? Optional.of(time(6 * 60, 18 * 60)) : Optional.empty();
        return new WorkingHours(week(), seasons, dueHour);
    }

    private Week week() {
        Map<DayOfWeek, List<Shift>> shifts = new HashMap<>();
        for (var day : DayOfWeek.values()) {
            if (random.nextInt(4) > 0 || day == DayOfWeek.WEDNESDAY) {
                shifts.put(day, shifts());
            }
        }
        return new Week(shifts);
    }

    /** One to three, some of which follow each other without a break. */
    private List<Shift> shifts() {
        var found = new ArrayList<Shift>();
        var from = 300 + random.nextInt(300);
        for (var shift = random.nextInt(3); shift >= 0; shift--) {
            var until = from + 1 + random.nextInt(240);
            found.add(new Shift(LocalTime.ofSecondOfDay(from * 60L), LocalTime.ofSecondOfDay(until * 60L)));
            from = until + (random.nextInt(4) == 0 ? 0 : random.nextInt(120));
        }
        return found;
    }

    private List<DayEntry> entries() {
        var entries = new ArrayList<>(PublicHolidays.of(FIRST_YEAR));
        entries.addAll(PublicHolidays.of(LAST_YEAR));
        for (var closure = random.nextInt(40); closure > 0; closure--) {
            entries.add(new DayEntry.LocalClosure(day(), "bão", "Thông báo 1"));
        }
        for (var swap = random.nextInt(6); swap > 0; swap--) {
            var made = day();
            if (entries.stream().noneMatch(entry -> entry.date().equals(made))) {
                entries.add(new DayEntry.MakeUpDay(made, day(), "Quyết định 1"));
            }
        }
        return entries;
    }

    private LocalDate day() {
        return FIRST.plusDays(random.nextInt(730));
    }

    private LocalTime time(int from, int until) {
        return LocalTime.ofSecondOfDay(random.nextInt(from, until) * 60L);
    }

    Instant instant() {
        return day().atTime(time(0, 1440))
                .plusSeconds(random.nextInt(60))
                .atZone(VietnamTime.ZONE)
                .toInstant();
    }

    int upTo(int most) {
        return 1 + random.nextInt(most);
    }

    private <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    Limit limit() {
        return switch (any(List.of(Unit.values()))) {
            case HOUR -> Limit.hours(upTo(60));
            case SAME_DAY -> Limit.SAME_DAY;
            case WORKING_DAY -> Limit.workingDays(upTo(45));
            case DAY -> Limit.days(upTo(90));
            case MONTH -> new Limit(upTo(5), Unit.MONTH);
            case YEAR -> new Limit(1, Unit.YEAR);
        };
    }

    CutOff cutOff() {
        return any(List.of(CutOff.values()));
    }

    /** Up to three, most of them while the clock runs. */
    List<Pause> pauses(Instant received) {
        var pauses = new ArrayList<Pause>();
        var from = received.plusSeconds(random.nextInt(-50_000, 900_000));
        for (var pause = random.nextInt(4); pause > 0; pause--) {
            var until = from.plusSeconds(random.nextInt(random.nextBoolean() ? 20_000 : 1_500_000));
            var policy = random.nextInt(3) == 0 ? PausePolicy.RESET : PausePolicy.PAUSE;
            pauses.add(Pause.supplement(from, until, policy));
            from = until.plusSeconds(random.nextInt(600_000));
        }
        return pauses;
    }
}
