package vn.motcua.catalogue.web.admin;

import java.math.BigDecimal;
import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.motcua.organisation.Bilingual;
import vn.motcua.ui.Problem;
import vn.motcua.ui.Problems;
import vn.motcua.ui.Words;

/** Đọc biểu mẫu: what was typed becomes values, or a list of what must be corrected and where. */
public final class Reading {
    private static final int LONGEST_LINE = 1_000;
    private static final int LONGEST_TEXT = 4_000;
    private static final int FIRST_YEAR = 1945;
    private static final int LAST_YEAR = 2199;
    private static final int MOST_HOURS = 20_000;

    private final Typed typed;
    private final Words words;
    private final List<Problem> problems = new ArrayList<>();

    public Reading(Typed typed, Words words) {
        this.typed = typed;
        this.words = words;
    }

    public Problems problems() {
        return new Problems(problems);
    }

    public boolean isSound() {
        return problems.isEmpty();
    }

    public void wrong(String field, String key, Object... arguments) {
        problems.add(new Problem(field, words.say(key, arguments)));
    }

    public boolean isEmpty(String field) {
        return typed.isEmpty(field);
    }

    public boolean checked(String field) {
        return typed.checked(field);
    }

    String line(String field) {
        return notLonger(field, typed.of(field), LONGEST_LINE);
    }

    public String needed(String field) {
        if (typed.isEmpty(field)) {
            wrong(field, "catalogue.form.missing");
        }
        return line(field);
    }

    String text(String field) {
        return notLonger(field, typed.raw(field).strip(), LONGEST_TEXT);
    }

    /** Each line that says something. */
    String neededText(String field) {
        if (typed.isEmpty(field)) {
            wrong(field, "catalogue.form.missing");
        }
        return text(field);
    }

    List<String> linesOf(String field) {
        return text(field)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    public Bilingual both(String field) {
        return new Bilingual(line(field), line(field + "-en"));
    }

    public Bilingual neededBoth(String field) {
        return new Bilingual(needed(field), line(field + "-en"));
    }

    public Optional<String> optional(String field) {
        return Optional.of(line(field)).filter(text -> !text.isEmpty());
    }

    private String notLonger(String field, String text, int most) {
        if (text.length() > most) {
            wrong(field, "catalogue.form.too-long", words.number(most));
        }
        return text;
    }

    /** The constant chosen; the first one, with a complaint, where none is. */
    public <E extends Enum<E>> E choice(String field, Class<E> type) {
        return Slug.read(type, typed.of(field)).orElseGet(() -> {
            wrong(field, "catalogue.form.choose");
            return type.getEnumConstants()[0];
        });
    }

    <E extends Enum<E>> Set<E> ticked(String field, Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> typed.checked(field + "-" + Slug.of(constant)))
                .collect(Collectors.toSet());
    }

    /** A whole number in those bounds; the least, with a complaint, where it is none. */
    public long number(String field, long least, long most) {
        var digits = typed.of(field).replace(".", "").replace(" ", "");
        if (digits.matches("[0-9]{1,15}")) {
            var number = Long.parseLong(digits);
            if (number >= least && number <= most) {
                return number;
            }
        }
        wrong(field, "catalogue.form.number", words.number(least), words.number(most));
        return least;
    }

    /** A number with or without a fraction; nought, with a complaint, where it is none. */
    public BigDecimal decimal(String field) {
        var typedNumber = typed.of(field).replace(',', '.');
        if (typedNumber.matches("-?[0-9]{1,12}([.][0-9]{1,6})?")) {
            return new BigDecimal(typedNumber);
        }
        wrong(field, "catalogue.form.decimal");
        return BigDecimal.ZERO;
    }

    /** Hours in quarters; nothing is no time. */
    int quarters(String field) {
        return inQuarters(typed.of(field)).orElseGet(() -> {
            wrong(field, "catalogue.form.hours");
            return 0;
        });
    }

    static Optional<Integer> inQuarters(String typed) {
        if (typed.isEmpty()) {
            return Optional.of(0);
        }
        if (!typed.matches("[0-9]{1,5}([.,][0-9]{1,2})?")) {
            return Optional.empty();
        }
        var quarters = new BigDecimal(typed.replace(',', '.')).multiply(BigDecimal.valueOf(4));
        return quarters.stripTrailingZeros().scale() <= 0 && quarters.intValue() <= MOST_HOURS * 4
                ? Optional.of(quarters.intValue())
                : Optional.empty();
    }

    Optional<LocalDate> day(String field) {
        if (typed.isEmpty(field)) {
            return Optional.empty();
        }
        var day = parsed(typed.of(field), LocalDate::parse)
                .filter(each -> each.getYear() >= FIRST_YEAR && each.getYear() <= LAST_YEAR);
        if (day.isEmpty()) {
            wrong(field, "catalogue.form.day");
        }
        return day;
    }

    Optional<LocalDate> neededDay(String field) {
        if (typed.isEmpty(field)) {
            wrong(field, "catalogue.form.missing");
        }
        return day(field);
    }

    /** An internal id, as our own pages send it. */
    Optional<UUID> id(String field) {
        var id = parsed(typed.of(field), UUID::fromString);
        if (id.isEmpty() && !typed.isEmpty(field)) {
            wrong(field, "catalogue.form.choose");
        }
        return id;
    }

    /** An address of the web: nothing a browser would run. */
    Optional<String> link(String field) {
        var link = optional(field);
        if (link.isPresent()
                && parsed(link.get(), URI::create)
                        .filter(uri -> uri.getHost() != null
                                && ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme())))
                        .isEmpty()) {
            wrong(field, "catalogue.form.link");
        }
        return link;
    }

    /** What each row says, read from the beginning of its fields' names. */
    public <T> List<T> rows(String list, Function<String, T> row) {
        return IntStream.range(0, typed.count(list))
                .mapToObj(each -> row.apply(Typed.row(list, each)))
                .toList();
    }

    private static <T> Optional<T> parsed(String text, Function<String, T> parser) {
        try {
            return Optional.of(parser.apply(text));
        } catch (DateTimeException | IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
