package vn.motcua.calendar.model;

import java.util.List;

/**
 * Diễn biến: how one limit ran.
 *
 * @param past what stopped the clock up to the last time it was set back to zero, that one included
 * @param start when it began to run, for the last time
 * @param held what stopped it since
 * @param idle what changed nothing
 * @param due the result, or {@link DayTable#NONE} outside the table
 */
public record Course(long received, List<Stop> past, int start, List<Stop> held, List<Stop> idle, int due) {

    static Course undisturbed(long received, int start, int due) {
        return new Course(received, List.of(), start, List.of(), List.of(), due);
    }

    static Course outside(long received) {
        return undisturbed(received, DayTable.NONE, DayTable.NONE);
    }
}
