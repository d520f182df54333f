package vn.motcua.calendar;

import java.time.LocalDate;
import java.util.UUID;
import vn.motcua.shared.Fact;

/**
 * Giờ làm việc được đặt, from a day on.
 *
 * @param book the agency's id; zeros for the country
 */
@Fact.Name("calendar.hours-set")
public record HoursSet(UUID book, UUID hours, LocalDate from) implements Fact {
    @Override
    public UUID subject() {
        return book;
    }
}
