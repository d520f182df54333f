package vn.motcua.organisation;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Thời gian hiệu lực.
 *
 * @param from the first day
 * @param until the first day on which it no longer holds; empty while nobody has ended it
 */
public record Period(LocalDate from, Optional<LocalDate> until) {
    public Period {
        if (until.isPresent() && !until.get().isAfter(from)) {
            throw new IllegalArgumentException("a period ends after it begins: " + from + " to " + until.get());
        }
    }

    public static Period since(LocalDate from) {
        return new Period(from, Optional.empty());
    }

    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && until.map(day::isBefore).orElse(true);
    }

    public boolean overlaps(Period other) {
        return until.map(other.from::isBefore).orElse(true)
                && other.until.map(from::isBefore).orElse(true);
    }

    public boolean isOpen() {
        return until.isEmpty();
    }

    /** The last day it is known to hold, for asking what stood around it then. */
    public LocalDate lastDay() {
        return until.map(end -> end.minusDays(1)).orElse(LocalDate.MAX);
    }
}
