package vn.motcua.calendar.web.admin;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.motcua.calendar.WorkingHours.Shift;
import vn.motcua.calendar.usecase.Timetable;
import vn.motcua.calendar.usecase.Timetable.Opening;
import vn.motcua.ui.Words;

/** Giờ làm việc viết thành chữ: {@code 07:00-11:30, 13:30-17:00}. */
final class HoursText {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm", Locale.ROOT);
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private HoursText() {}

    /** @throws IllegalArgumentException or a date-time exception if it is not read, or two shifts overlap */
    static List<Opening> read(String text) {
        var openings = Arrays.stream(text.split(","))
                .map(String::strip)
                .map(HoursText::opening)
                .toList();
        if (Shift.anyOverlap(openings.stream()
                .map(each -> new Shift(each.opens(), each.closes()))
                .toList())) {
            throw new IllegalArgumentException("shifts overlap: " + text);
        }
        return openings;
    }

    private static Opening opening(String text) {
        var ends = text.split("\\s*[-–]\\s*", 2);
        if (ends.length < 2) {
            throw new IllegalArgumentException("no shift: " + text);
        }
        return new Opening(LocalTime.parse(ends[0], TIME), LocalTime.parse(ends[1], TIME));
    }

    static String written(List<Opening> openings) {
        return openings.stream()
                .map(each -> WRITTEN.format(each.opens()) + "-" + WRITTEN.format(each.closes()))
                .collect(Collectors.joining(", "));
    }

    static String sentence(Timetable hours, Words words) {
        var week = Arrays.stream(DayOfWeek.values())
                .filter(day -> !hours.on(day).isEmpty())
                .map(day -> words.say("calendar.weekday." + day.getValue()) + " " + written(hours.on(day)))
                .collect(Collectors.joining("; "));
        return words.say("calendar.hours.sentence", words.day(hours.from()), week, hours.source());
    }
}
