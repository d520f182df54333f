package vn.motcua.form.model;

import static vn.motcua.form.FieldType.Day.DAY;
import static vn.motcua.form.FieldType.Day.MONTH;
import static vn.motcua.form.FieldType.Day.YEAR;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.motcua.form.Answers;
import vn.motcua.form.FieldType.Span;
import vn.motcua.form.Mistake.Problem;
import vn.motcua.shared.Text;

/** Ngày in three boxes. */
final class Days {
    /** Older than anybody: a year before this was mistyped. */
    private static final int LONGEST_MEMORY = 130;

    private final LocalDate today;

    Days(LocalDate today) {
        this.today = today;
    }

    Reply read(String field, Answers answers, Span span) {
        var first = Answers.key(field, DAY);
        var typed = typed(field, answers);
        if (typed.isEmpty()) {
            return Reply.wrong(first, Problem.NO_SUCH_DAY);
        }
        var day = typed.get();
        if (day.isBefore(today.minusYears(LONGEST_MEMORY))) {
            return Reply.wrong(Answers.key(field, YEAR), Problem.TOO_LONG_AGO);
        }
        if (span == Span.NOT_FUTURE && day.isAfter(today)) {
            return Reply.wrong(first, Problem.IN_THE_FUTURE);
        }
        return span == Span.NOT_PAST && day.isBefore(today)
                ? Reply.wrong(first, Problem.IN_THE_PAST)
                : new Reply.Read(boxes(field, day));
    }

    private static Optional<LocalDate> typed(String field, Answers answers) {
        try {
            return Optional.of(LocalDate.of(
                    number(answers.to(field, YEAR)), number(answers.to(field, MONTH)), number(answers.to(field, DAY))));
        } catch (DateTimeException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static int number(String text) {
        return Integer.parseInt(Text.clean(text));
    }

    private static Map<String, String> boxes(String field, LocalDate day) {
        return Map.of(
                Answers.key(field, DAY), String.format(Locale.ROOT, "%02d", day.getDayOfMonth()),
                Answers.key(field, MONTH), String.format(Locale.ROOT, "%02d", day.getMonthValue()),
                Answers.key(field, YEAR), String.valueOf(day.getYear()));
    }
}
