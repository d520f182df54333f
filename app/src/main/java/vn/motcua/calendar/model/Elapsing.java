package vn.motcua.calendar.model;

import java.time.Instant;
import java.util.List;
import vn.motcua.calendar.Pause;

/** Thời gian trôi: how the working minutes between two minutes of a table go by, those of the stops left out. */
public record Elapsing(DayTable table, int from, int until, List<Stop> stops) {

    /** @param pauses in order */
    public static Elapsing of(DayTable table, Instant from, Instant until, List<Pause> pauses) {
        var stops = pauses.stream().map(pause -> Stop.of(pause, table)).toList();
        return new Elapsing(table, Stop.within(table, from), Stop.within(table, until), stops);
    }

    /** When so many per cent are over; {@link DayTable#NONE} where none go by. */
    public int whenOver(int percent) {
        var rest = Math.ceilDiv(total() * percent, 100);
        var at = from;
        for (var stop : stops) {
            var run = worked(at, stop.from());
            if (run >= rest) {
                break;
            }
            rest -= run;
            at = Math.max(at, stop.until());
        }
        return rest == 0 ? DayTable.NONE : table.whenWorked(table.worked(at) + rest);
    }

    /** The same time of the day so many working days later, or earlier where they are fewer than none. */
    public int daysFromEnd(int days) {
        if (days == 0) {
            return until;
        }
        var day = Math.min(until / DayTable.MINUTES, table.days() - 1);
        var rank = table.rank(day) + days;
        var found = rank < 0 ? DayTable.NONE : table.workingDay(rank);
        return found == DayTable.NONE ? DayTable.NONE : found * DayTable.MINUTES + until % DayTable.MINUTES;
    }

    private int total() {
        var total = 0;
        var at = from;
        for (var stop : stops) {
            total += worked(at, stop.from());
            at = Math.max(at, stop.until());
        }
        return total + worked(at, until);
    }

    private int worked(int begin, int end) {
        return Math.max(0, table.worked(Math.min(end, until)) - table.worked(begin));
    }
}
