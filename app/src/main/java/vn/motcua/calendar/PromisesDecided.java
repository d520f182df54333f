package vn.motcua.calendar;

import java.util.UUID;
import vn.motcua.shared.Fact;

/**
 * Lãnh đạo đã quyết định về các lời hẹn that a change of the calendar would move.
 *
 * @param book the agency's id
 */
@Fact.Name("calendar.promises-decided")
public record PromisesDecided(UUID book, int moved, int kept) implements Fact {
    @Override
    public UUID subject() {
        return book;
    }
}
