package vn.motcua.calendar;

import java.util.UUID;
import vn.motcua.shared.Fact;

/**
 * Lịch nghỉ của năm đã được nhập, from the Government's decision.
 *
 * @param book the country's, zeros
 * @param changed how many days became other than they were
 */
@Fact.Name("calendar.year-decided")
public record YearDecided(UUID book, int year, int changed) implements Fact {
    @Override
    public UUID subject() {
        return book;
    }
}
