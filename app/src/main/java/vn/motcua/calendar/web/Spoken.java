package vn.motcua.calendar.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.motcua.calendar.DayEntry;
import vn.motcua.calendar.Line;
import vn.motcua.organisation.Bilingual;
import vn.motcua.shared.VietnamTime;
import vn.motcua.ui.Words;

/**
 * Lời giải thích in the words of one language.
 *
 * @param names of days that somebody entered, in both languages, by the Vietnamese one
 */
public record Spoken(Words words, Map<String, Bilingual> names) {
    private static final String LINE = "calendar.explain.";
    private static final String LAWFUL = "calendar.holiday.";

    /** What stays the same in every language: {@code skipped.holiday}. */
    public static String kind(Line line) {
        return line.wording().key().substring(LINE.length());
    }

    /** The day a line is about, where it is about one. */
    public static Optional<LocalDate> date(Line line) {
        return switch (line.wording().arguments().getFirst()) {
            case LocalDate day -> Optional.of(day);
            case Instant instant -> Optional.of(VietnamTime.dateOf(instant));
            case Object _ -> Optional.empty();
        };
    }

    public String line(Line line) {
        var wording = line.wording();
        var text = words.say(
                wording.key(), wording.arguments().stream().map(this::argument).toArray());
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private Object argument(Object value) {
        return switch (value) {
            case Instant instant -> words.moment(instant);
            case LocalDate day -> day(day);
            case LocalTime time ->
                DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).format(time);
            case Long number -> words.number(number);
            case Line.Name name -> name(name.key());
            case String text -> name(text);
            case Object other -> other.toString();
        };
    }

    /** Thứ Sáu 20/11/2026. */
    public String day(LocalDate day) {
        return words.say(
                "calendar.format.day",
                words.say("ui.weekday." + day.getDayOfWeek().getValue()),
                words.day(day));
    }

    /** What a special day is called. */
    public String name(DayEntry entry) {
        return switch (entry) {
            case DayEntry.Holiday holiday -> name(holiday.name());
            case DayEntry.CompensatoryDayOff off -> words.say("calendar.name.compensatory", words.day(off.inPlaceOf()));
            case DayEntry.MakeUpDay work -> words.say("calendar.name.make-up", words.day(work.inPlaceOf()));
            case DayEntry.LocalClosure closure -> name(closure.reason());
        };
    }

    /** A holiday by law has a text of its own; another is called as it was entered. */
    private String name(String name) {
        return name.startsWith(LAWFUL)
                ? words.say(name)
                : Optional.ofNullable(names.get(name))
                        .map(both -> both.in(words.language().tag()))
                        .orElse(name);
    }
}
