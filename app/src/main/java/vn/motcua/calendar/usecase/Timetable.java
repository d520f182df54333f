package vn.motcua.calendar.usecase;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Thời gian biểu: the hours of a week during a period.
 *
 * @param until the first day on which it no longer holds; empty while open-ended
 */
public record Timetable(
        UUID id, LocalDate from, Optional<LocalDate> until, Map<DayOfWeek, List<Opening>> week, String source) {
    public Timetable {
        week = Map.copyOf(week);
    }

    public List<Opening> on(DayOfWeek day) {
        return week.getOrDefault(day, List.of());
    }

    /** Ca làm việc. */
    public record Opening(LocalTime opens, LocalTime closes) {
        public Opening {
            if (!opens.isBefore(closes)) {
                throw new IllegalArgumentException("a shift ends after it begins: " + opens + " to " + closes);
            }
        }
    }
}
