package vn.motcua.form.model;

import static vn.motcua.form.FieldType.Day.DAY;
import static vn.motcua.form.FieldType.Day.MONTH;
import static vn.motcua.form.FieldType.Day.YEAR;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
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
        var typed = typed(field, answers);
        if (typed.isEmpty()) {
            return Reply.wrong(Answers.key(field, DAY), Problem.NO_SUCH_DAY);
        }
        var day = typed.get();
        return objection(field, span, day, day).orElseGet(() -> new Reply.Read(boxes(field, day)));
    }

    /** A day, a month or a year: what is not known is left empty, from the day upwards. */
    Reply readPart(String field, Answers answers, Span span) {
        if (!answers.to(field, DAY).isBlank()) {
            return read(field, answers, span);
        }
        try {
            var year = Year.of(number(answers.to(field, YEAR)));
            if (answers.to(field, MONTH).isBlank()) {
                return objection(field, span, year.atDay(1), year.atDay(year.length()))
                        .orElseGet(() -> Reply.read(Answers.key(field, YEAR), year.toString()));
            }
            var month = year.atMonth(number(answers.to(field, MONTH)));
            return objection(field, span, month.atDay(1), month.atEndOfMonth())
                    .orElseGet(() -> new Reply.Read(boxes(field, month)));
        } catch (DateTimeException | NumberFormatException e) {
            return Reply.wrong(Answers.key(field, DAY), Problem.NO_SUCH_TIME);
        }
    }

    /** What speaks against a time between two days; nothing as long as some day of it is possible. */
    private Optional<Reply> objection(String field, Span span, LocalDate first, LocalDate last) {
        var box = Answers.key(field, DAY);
        if (last.isBefore(today.minusYears(LONGEST_MEMORY))) {
            return Optional.of(Reply.wrong(Answers.key(field, YEAR), Problem.TOO_LONG_AGO));
        }
        if (span == Span.NOT_FUTURE && first.isAfter(today)) {
            return Optional.of(Reply.wrong(box, Problem.IN_THE_FUTURE));
        }
        return span == Span.NOT_PAST && last.isBefore(today)
                ? Optional.of(Reply.wrong(box, Problem.IN_THE_PAST))
                : Optional.empty();
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

    private static Map<String, String> boxes(String field, YearMonth month) {
        return Map.of(
                Answers.key(field, MONTH), String.format(Locale.ROOT, "%02d", month.getMonthValue()),
                Answers.key(field, YEAR), String.valueOf(month.getYear()));
    }

    private static Map<String, String> boxes(String field, LocalDate day) {
        return Map.of(
                Answers.key(field, DAY), String.format(Locale.ROOT, "%02d", day.getDayOfMonth()),
                Answers.key(field, MONTH), String.format(Locale.ROOT, "%02d", day.getMonthValue()),
                Answers.key(field, YEAR), String.valueOf(day.getYear()));
    }
}
