package vn.motcua.calendar;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.motcua.calendar.model.DayTable;
import vn.motcua.calendar.model.Elapsing;

/**
 * Quãng thời gian làm việc from a beginning to its due time, less what stopped the clock. By it is reckoned when somebody is
 * warned; when something is due, {@link Deadline} alone says.
 */
public final class WorkingSpan {
    private final Instant from;
    private final DayTable table;
    private final Elapsing elapsing;

    private WorkingSpan(Instant from, DayTable table, Elapsing elapsing) {
        this.from = from;
        this.table = table;
        this.elapsing = elapsing;
    }

    public static WorkingSpan of(WorkingCalendar calendar, Instant from, Instant due, List<Pause> pauses) {
        var sorted = pauses.stream().sorted(Comparator.comparing(Pause::from)).toList();
        var table = calendar.table();
        return new WorkingSpan(from, table, Elapsing.of(table, from, due, sorted));
    }

    public Instant from() {
        return from;
    }

    /** When so many per cent of its working minutes are over; empty where it has none. */
    public Optional<Instant> whenOver(int percent) {
        return instant(elapsing.whenOver(percent));
    }

    /** The same time of the day so many working days after it is due, before it where they are fewer than none. */
    public Optional<Instant> daysFromDue(int days) {
        return instant(elapsing.daysFromEnd(days));
    }

    private Optional<Instant> instant(int minute) {
        return minute == DayTable.NONE ? Optional.empty() : Optional.of(table.instantOf(minute));
    }
}
