package vn.motcua.calendar;

import java.time.LocalDate;
import java.util.UUID;
import vn.motcua.shared.Fact;

/**
 * Ngày được ghi vào lịch, instead of what was there.
 *
 * @param book the agency's id; zeros for the country
 * @param kind {@code holiday}, {@code compensatory}, {@code make-up} or {@code closure}
 */
@Fact.Name("calendar.day-entered")
public record DayEntered(UUID book, UUID entry, LocalDate day, String kind) implements Fact {
    @Override
    public UUID subject() {
        return book;
    }
}
