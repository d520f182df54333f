package vn.motcua.calendar.usecase;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.motcua.calendar.usecase.SpecialDay.Kind;
import vn.motcua.organisation.Bilingual;
import vn.motcua.shared.Text;

/**
 * Bảng nhập của một năm: the Government's decision as a table of day, kind, Vietnamese name, source, the day it stands
 * for and, if known, English name; separated by commas or semicolons, with or without a line of headings.
 */
public final class YearFile {
    public static final int MOST_ROWS = 200;

    private static final int LONGEST = 300;
    private static final int LEAST_COLUMNS = 4;
    private static final int MOST_COLUMNS = 6;

    private static final List<DateTimeFormatter> DAYS = List.of(
            DateTimeFormatter.ISO_LOCAL_DATE,
            DateTimeFormatter.ofPattern("d/M/uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT));

    private static final Map<String, Kind> VIETNAMESE = Map.of(
            "le", Kind.HOLIDAY,
            "ngay le", Kind.HOLIDAY,
            "nghi le", Kind.HOLIDAY,
            "nghi bu", Kind.COMPENSATORY,
            "nghi hoan doi", Kind.COMPENSATORY,
            "lam bu", Kind.MAKE_UP);

    private final int year;
    private final List<Row> rows = new ArrayList<>();
    private final List<Flaw> flaws = new ArrayList<>();
    private final Set<LocalDate> seen = new HashSet<>();

    private YearFile(int year) {
        this.year = year;
    }

    static YearFile read(int year, String text) {
        var file = new YearFile(year);
        var lines = Csv.rows(text);
        if (lines.size() > MOST_ROWS) {
            file.flaws.add(new Flaw(MOST_ROWS + 1, Column.DAY, Mistake.TOO_MANY));
            return file;
        }
        for (var at = 0; at < lines.size(); at++) {
            if (!(at == 0 && isHeading(lines.getFirst()))) {
                file.take(at + 1, lines.get(at));
            }
        }
        if (file.rows.isEmpty() && file.flaws.isEmpty()) {
            file.flaws.add(new Flaw(1, Column.DAY, Mistake.MISSING));
        }
        return file;
    }

    List<Row> rows() {
        return rows;
    }

    List<Flaw> flaws() {
        return flaws;
    }

    private static boolean isHeading(List<String> cells) {
        return cells.getFirst().chars().noneMatch(Character::isDigit);
    }

    private void take(int number, List<String> cells) {
        if (cells.size() < LEAST_COLUMNS || cells.size() > MOST_COLUMNS) {
            flaws.add(new Flaw(number, Column.DAY, Mistake.COLUMNS));
            return;
        }
        var before = flaws.size();
        var day = day(number, cells.getFirst());
        var kind = kind(number, cell(cells, Column.KIND));
        var name = text(number, Column.NAME, cells);
        var source = text(number, Column.SOURCE, cells);
        var other = kind.flatMap(known -> other(number, known, cell(cells, Column.IN_PLACE_OF)));
        var english = Text.clean(cell(cells, Column.ENGLISH));
        if (flaws.size() == before) {
            var names = new Bilingual(name, english.isEmpty() ? name : english);
            rows.add(new Row(day.orElseThrow(), kind.orElseThrow(), names, other, source));
        }
    }

    private Optional<LocalDate> day(int number, String typed) {
        var day = parsed(typed);
        if (day.isEmpty()) {
            flaws.add(new Flaw(number, Column.DAY, typed.isBlank() ? Mistake.MISSING : Mistake.UNREADABLE));
        } else if (day.get().getYear() != year) {
            flaws.add(new Flaw(number, Column.DAY, Mistake.OTHER_YEAR));
        } else if (!seen.add(day.get())) {
            flaws.add(new Flaw(number, Column.DAY, Mistake.TWICE));
        }
        return day;
    }

    private static String cell(List<String> cells, Column column) {
        return column.index < cells.size() ? cells.get(column.index) : "";
    }

    /** The day a swap stands for; not asked of a holiday, which stands for itself. */
    private Optional<LocalDate> other(int number, Kind kind, String typed) {
        if (!kind.needsOther()) {
            return Optional.empty();
        }
        var other = parsed(typed);
        if (other.isEmpty()) {
            flaws.add(new Flaw(number, Column.IN_PLACE_OF, typed.isBlank() ? Mistake.MISSING : Mistake.UNREADABLE));
        }
        return other;
    }

    private static Optional<LocalDate> parsed(String typed) {
        return DAYS.stream().flatMap(form -> parsed(typed, form).stream()).findFirst();
    }

    private static Optional<LocalDate> parsed(String typed, DateTimeFormatter form) {
        try {
            return Optional.of(LocalDate.parse(Text.clean(typed), form));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    private Optional<Kind> kind(int number, String typed) {
        var folded = Text.fold(typed);
        var kind = Optional.ofNullable(VIETNAMESE.get(folded))
                .or(() -> Kind.of(folded).filter(Kind.in(Book.COUNTRY)::contains));
        if (kind.isEmpty()) {
            flaws.add(new Flaw(number, Column.KIND, folded.isEmpty() ? Mistake.MISSING : Mistake.UNREADABLE));
        }
        return kind;
    }

    private String text(int number, Column column, List<String> cells) {
        var text = Text.clean(cell(cells, column));
        if (text.isEmpty()) {
            flaws.add(new Flaw(number, column, Mistake.MISSING));
        } else if (text.length() > LONGEST) {
            flaws.add(new Flaw(number, column, Mistake.TOO_LONG));
        }
        return text;
    }

    /** Một dòng đã đọc. */
    record Row(LocalDate day, Kind kind, Bilingual name, Optional<LocalDate> inPlaceOf, String source) {}

    /** Cột, in the order of the file. */
    public enum Column {
        DAY(0),
        KIND(1),
        NAME(2),
        SOURCE(3),
        IN_PLACE_OF(4),
        ENGLISH(5);

        private final int index;

        Column(int index) {
            this.index = index;
        }
    }

    /** Lỗi. */
    public enum Mistake {
        MISSING,
        UNREADABLE,
        OTHER_YEAR,
        TWICE,
        TOO_LONG,
        TOO_MANY,
        COLUMNS
    }

    /**
     * Chỗ sai.
     *
     * @param row counted from one, the headings included
     */
    public record Flaw(int row, Column column, Mistake mistake) {}
}
