package vn.motcua.calendar.web.admin;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.calendar.usecase.Book;
import vn.motcua.calendar.usecase.SpecialDay;
import vn.motcua.calendar.usecase.SpecialDay.Kind;
import vn.motcua.calendar.usecase.Timetable;
import vn.motcua.calendar.usecase.Timetable.Opening;
import vn.motcua.calendar.web.Fields;
import vn.motcua.organisation.Bilingual;
import vn.motcua.ui.Problem;
import vn.motcua.ui.Problems;
import vn.motcua.ui.Words;

/** Đọc biểu mẫu: what was typed becomes a day or a timetable, or a list of what must be corrected. */
final class Reading {
    private static final int LONGEST = 300;
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2199;

    private final Fields fields;
    private final Words words;
    private final List<Problem> problems = new ArrayList<>();

    Reading(Fields fields, Words words) {
        this.fields = fields;
        this.words = words;
    }

    Problems problems() {
        return new Problems(problems);
    }

    Optional<SpecialDay> day(Book book) {
        var id = needed("id", fields.read("id", UUID::fromString));
        var day = date("day");
        var kind = needed("kind", fields.read("kind", key -> Kind.of(key).orElseThrow(IllegalArgumentException::new)));
        if (kind.isPresent() && !Kind.in(book).contains(kind.get())) {
            wrong("kind", "calendar.form.kind.elsewhere");
        }
        var other = kind.filter(Kind::needsOther).flatMap(_ -> date("in-place-of"));
        if (other.isPresent() && other.equals(day)) {
            wrong("in-place-of", "calendar.form.in-place-of.same");
        }
        var name = text("name");
        var source = text("source");
        if (!problems.isEmpty()) {
            return Optional.empty();
        }
        var english = fields.of("name-en");
        return Optional.of(new SpecialDay(
                id.orElseThrow(),
                day.orElseThrow(),
                kind.orElseThrow(),
                new Bilingual(name, english.isEmpty() ? name : english),
                other,
                source));
    }

    Optional<Timetable> hours() {
        var id = needed("id", fields.read("id", UUID::fromString));
        var from = date("from");
        var source = text("source");
        Map<DayOfWeek, List<Opening>> week = new EnumMap<>(DayOfWeek.class);
        for (var day : DayOfWeek.values()) {
            var field = "day-" + day.getValue();
            var openings = fields.read(field, HoursText::read);
            openings.ifPresent(found -> week.put(day, found));
            if (openings.isEmpty() && !fields.isEmpty(field)) {
                wrong(field, "calendar.hours.unreadable");
            }
        }
        if (week.isEmpty() && problems.isEmpty()) {
            wrong("day-1", "calendar.hours.none");
        }
        return problems.isEmpty()
                ? Optional.of(new Timetable(id.orElseThrow(), from.orElseThrow(), Optional.empty(), week, source))
                : Optional.empty();
    }

    /** The day a withdrawal or an import is about. */
    Optional<LocalDate> date(String field) {
        return needed(
                field,
                fields.read(field, LocalDate::parse)
                        .filter(day -> day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR));
    }

    String text(String field) {
        var text = fields.of(field);
        if (text.isEmpty()) {
            wrong(field, "calendar.form.missing");
        } else if (text.length() > LONGEST) {
            wrong(field, "calendar.form.too-long");
        }
        return text;
    }

    private <T> Optional<T> needed(String field, Optional<T> value) {
        if (value.isEmpty()) {
            wrong(field, fields.isEmpty(field) ? "calendar.form.missing" : "calendar.form.unreadable");
        }
        return value;
    }

    private void wrong(String field, String key) {
        problems.add(new Problem(field, words.say(key)));
    }
}
