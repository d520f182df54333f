package vn.motcua.calendar.model;

import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.motcua.calendar.DayEntry;
import vn.motcua.calendar.DayOff;
import vn.motcua.calendar.Limit;
import vn.motcua.calendar.Line;
import vn.motcua.calendar.PausePolicy;
import vn.motcua.calendar.Unit;

/** Lời kể: retells, line by line, how a limit was counted. */
public final class Narration {
    private static final int MINUTES = DayTable.MINUTES;

    private final DayTable table;
    private final Counting counting;
    private final Limit limit;
    private final Course course;
    private final List<Line> lines = new ArrayList<>();

    public Narration(Counting counting, Course course) {
        this.counting = counting;
        this.course = course;
        this.table = counting.table();
        this.limit = counting.limit();
    }

    public List<Line> lines() {
        start();
        if (limit.unit() == Unit.HOUR) {
            hours();
        } else {
            days(runningFrom());
        }
        end();
        return List.copyOf(lines);
    }

    public List<Line> ofTransfer() {
        start();
        end();
        return List.copyOf(lines);
    }

    private void start() {
        lines.add(new Line.Start(table.instantOf((int) course.received())));
        if (course.past().isEmpty()) {
            moved((int) course.received());
        }
        for (var stop : course.past()) {
            lines.add(
                    stop.pause().policy() == PausePolicy.RESET
                            ? new Line.Reset(stop.pause())
                            : new Line.Paused(stop.pause()));
        }
        if (!course.past().isEmpty()) {
            moved(course.past().getLast().until());
        }
    }

    private void moved(int received) {
        if (course.start() == received) {
            return;
        }
        for (var day = received / MINUTES; day < course.start() / MINUTES; day++) {
            if (!table.works(day)) {
                lines.add(skipped(day));
            }
        }
        lines.add(new Line.StartMoved(table.instantOf(course.start()), why(received)));
    }

    private Line.StartMoved.Why why(int received) {
        var day = received / MINUTES;
        if (course.start() / MINUTES == day) {
            return table.workedToday(received) == 0 ? Line.StartMoved.Why.BEFORE_OPENING : Line.StartMoved.Why.BREAK;
        }
        if (!table.works(day)) {
            return Line.StartMoved.Why.DAY_OFF;
        }
        if (table.open(received) / MINUTES > day) {
            return Line.StartMoved.Why.AFTER_HOURS;
        }
        return switch (counting.cutOff()) {
            case NONE -> throw new IllegalStateException("moved without a reason");
            case LAST_HOUR -> Line.StartMoved.Why.LAST_HOUR;
            case AFTER_15 -> Line.StartMoved.Why.AFTER_15;
        };
    }

    private void hours() {
        var at = course.start();
        for (var stop : course.held()) {
            worked(at, stop.from());
            lines.add(new Line.Paused(stop.pause()));
            at = table.open(Math.max(at, stop.until()));
        }
        worked(at, course.due());
    }

    private void worked(int from, int until) {
        for (var day = from / MINUTES; day * MINUTES < until; day++) {
            if (!table.works(day)) {
                lines.add(skipped(day));
            }
            var shifts = table.shifts(day);
            for (var next = 0; next < shifts.length; next += 2) {
                var begin = Math.max(from, day * MINUTES + shifts[next]);
                var end = Math.min(until, day * MINUTES + shifts[next + 1]);
                if (begin < end) {
                    lines.add(new Line.HoursCounted(
                            table.dateOf(day), DayTable.timeOf(begin), DayTable.timeOf(end), end - begin));
                }
            }
        }
    }

    /** The day from which days count: that of the start, or that on which a pause around it ended. */
    private int runningFrom() {
        var from = course.start() / MINUTES;
        for (var stop : course.held()) {
            if (stop.fromDay() <= from) {
                lines.add(new Line.Paused(stop.pause()));
            }
            if (stop.coversDay(from)) {
                from = stop.untilDay();
                lines.add(new Line.StartMoved(table.instantOf(table.opening(from)), Line.StartMoved.Why.PAUSED));
            }
        }
        return from;
    }

    private void days(int from) {
        var due = course.due() / MINUTES;
        var pauses =
                course.held().stream().filter(stop -> stop.fromDay() > from).toList();
        switch (limit.unit()) {
            case HOUR, SAME_DAY -> {}
            case WORKING_DAY -> counted(from, due, pauses);
            case DAY -> {
                var last = counting.calendarDay(course.start() / MINUTES, course.held());
                counted(from, last, pauses);
                moved(last, due, pauses);
            }
            case MONTH, YEAR -> span(from, due, pauses);
        }
    }

    private void span(int from, int due, List<Stop> pauses) {
        var plain = counting.calendarDay(from, List.of());
        var last = counting.calendarDay(course.start() / MINUTES, course.held());
        lines.add(new Line.SpanCounted(table.dateOf(from), table.dateOf(plain), limit));
        tell(pauses, 0, last);
        if (last != plain) {
            lines.add(new Line.Extended(table.dateOf(last)));
        }
        moved(last, due, pauses);
    }

    /** The days after the first, up to the last. */
    private void counted(int from, int last, List<Stop> pauses) {
        var number = 0L;
        for (var day = from + 1; day <= last; day++) {
            tell(pauses, day, day);
            if (limit.unit() == Unit.WORKING_DAY && !table.works(day)) {
                lines.add(skipped(day));
            } else if (isPaused(day, pauses)) {
                lines.add(new Line.DayPaused(table.dateOf(day)));
            } else {
                lines.add(new Line.DayCounted(table.dateOf(day), ++number, makeUp(day)));
            }
        }
    }

    private void moved(int last, int due, List<Stop> pauses) {
        if (last == due) {
            return;
        }
        for (var day = last; day < due; day++) {
            lines.add(table.works(day) && isPaused(day, pauses) ? new Line.DayPaused(table.dateOf(day)) : skipped(day));
            tell(pauses, day + 1, day + 1);
        }
        lines.add(new Line.DueMoved(table.dateOf(last), table.dateOf(due)));
    }

    private void tell(List<Stop> pauses, int first, int last) {
        for (var stop : pauses) {
            if (first <= stop.fromDay() && stop.fromDay() <= last) {
                lines.add(new Line.Paused(stop.pause()));
            }
        }
    }

    private static boolean isPaused(int day, List<Stop> pauses) {
        return pauses.stream().anyMatch(stop -> stop.coversDay(day));
    }

    private Line skipped(int day) {
        return new Line.DaySkipped(
                table.dateOf(day), table.entryOn(table.dateOf(day)).flatMap(entry -> switch (entry) {
                    case DayOff off -> Optional.of(off);
                    case DayEntry.MakeUpDay _ -> Optional.empty();
                }));
    }

    private Optional<DayEntry.MakeUpDay> makeUp(int day) {
        return table.entryOn(table.dateOf(day)).flatMap(entry -> switch (entry) {
            case DayEntry.MakeUpDay makeUp -> Optional.of(makeUp);
            case DayOff _ -> Optional.empty();
        });
    }

    private void end() {
        course.idle().forEach(stop -> lines.add(new Line.WithoutEffect(stop.pause())));
        var due = table.instantOf(course.due());
        lines.add(new Line.Result(due));
        var first = table.dateOf((int) course.received() / MINUTES).getYear();
        for (var year = first; year <= table.dateOf(course.due() / MINUTES).getYear(); year++) {
            if (!table.isDecided(year)) {
                lines.add(new Line.ProvisionalYear(Year.of(year)));
            }
        }
    }
}
