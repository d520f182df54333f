package vn.motcua.calendar.web.visitor;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Tệp lịch iCalendar (RFC 5545): whole days, in UTF-8, lines ended by CRLF and folded at 75 octets. */
final class CalendarFile {
    private static final int OCTETS = 75;
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final StringBuilder text = new StringBuilder();

    /** @param name what calendars programs call it */
    CalendarFile(String name, String language) {
        line("BEGIN:VCALENDAR");
        line("VERSION:2.0");
        line("PRODID:-//Mot Cua//Calendar//" + language.toUpperCase(java.util.Locale.ROOT));
        line("CALSCALE:GREGORIAN");
        line("METHOD:PUBLISH");
        line("X-WR-CALNAME:" + escaped(name));
    }

    /**
     * Một ngày.
     *
     * @param category the kind of day, the same in every language
     * @param tentative whether it may still change
     */
    record Event(LocalDate day, String category, String summary, String source, boolean tentative) {}

    CalendarFile add(Event event, Instant stamp) {
        line("BEGIN:VEVENT");
        line("UID:" + basic(event.day()) + "-" + event.category() + "@calendar.motcua.vn");
        line("DTSTAMP:" + STAMP.format(stamp));
        line("DTSTART;VALUE=DATE:" + basic(event.day()));
        line("DTEND;VALUE=DATE:" + basic(event.day().plusDays(1)));
        line("SUMMARY:" + escaped(event.summary()));
        line("DESCRIPTION:" + escaped(event.source()));
        line("CATEGORIES:" + escaped(event.category()));
        line("STATUS:" + (event.tentative() ? "TENTATIVE" : "CONFIRMED"));
        line("TRANSP:TRANSPARENT");
        line("END:VEVENT");
        return this;
    }

    String end() {
        line("END:VCALENDAR");
        return text.toString();
    }

    private static String basic(LocalDate day) {
        return DateTimeFormatter.BASIC_ISO_DATE.format(day);
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\r\n", "\\n")
                .replace("\n", "\\n");
    }

    /** Folds between characters, never inside one: a folded half letter is lost by many readers. */
    private void line(String content) {
        var octets = 0;
        var points = content.codePoints().toArray();
        for (var point : points) {
            var letter = Character.toString(point);
            var length = letter.getBytes(StandardCharsets.UTF_8).length;
            if (octets + length > OCTETS) {
                text.append("\r\n ");
                octets = 1;
            }
            text.append(letter);
            octets += length;
        }
        text.append("\r\n");
    }
}
