package vn.motcua.calendar.model;

import java.time.Instant;
import vn.motcua.calendar.Pause;

/**
 * Khoảng dừng: a pause in minutes and days of a table.
 *
 * @param fromDay the day on which the office is open first from its beginning on; the number of days if it never is
 * @param untilDay the same from its end on; the days from the one up to the other do not count
 */
record Stop(int from, int until, int fromDay, int untilDay, Pause pause) {

    static Stop of(Pause pause, DayTable table) {
        var from = within(table, pause.from());
        var until = within(table, pause.until());
        return new Stop(from, until, dayOf(table, from), dayOf(table, until), pause);
    }

    boolean coversDay(int day) {
        return fromDay <= day && day < untilDay;
    }

    /** The minute in which it lies; the first or the end of the table where it lies outside. */
    static int within(DayTable table, Instant instant) {
        return (int) Math.clamp(table.minuteOf(instant), 0L, (long) table.days() * DayTable.MINUTES);
    }

    private static int dayOf(DayTable table, int minute) {
        var open = table.open(minute);
        return open == DayTable.NONE ? table.days() : open / DayTable.MINUTES;
    }
}
