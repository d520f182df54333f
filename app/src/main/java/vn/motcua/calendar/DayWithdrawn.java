package vn.motcua.calendar;

import java.time.LocalDate;
import java.util.UUID;
import vn.motcua.shared.Fact;

/**
 * Ngày được gỡ khỏi lịch: it is an ordinary day again.
 *
 * @param book the agency's id; zeros for the country
 */
@Fact.Name("calendar.day-withdrawn")
public record DayWithdrawn(UUID book, LocalDate day) implements Fact {
    @Override
    public UUID subject() {
        return book;
    }
}
