package vn.motcua.calendar.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.motcua.calendar.CutOff;
import vn.motcua.calendar.Deadline;
import vn.motcua.calendar.Limit;
import vn.motcua.calendar.Unit;
import vn.motcua.calendar.usecase.TellDeadline.Question;
import vn.motcua.shared.VietnamTime;

/** Câu hỏi về hạn trả as it is asked on the page and by programs: either a question or what is wrong with it. */
public final class Asked {
    private static final Pattern MOMENT =
            Pattern.compile("(\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(?::\\d{2})?)(Z|[+ -]\\d{2}:\\d{2})?");
    private static final Pattern WHOLE = Pattern.compile("-?\\d+");
    private static final int MOST_DIGITS = 18;

    private final Fields fields;
    private final List<Wrong> wrong = new ArrayList<>();

    private Asked(Fields fields) {
        this.fields = fields;
    }

    /** Đọc. */
    public static Reading read(Fields fields) {
        var asked = new Asked(fields);
        var received = asked.received();
        var unit = asked.choice(Unit.values(), Wrong.UNIT_UNKNOWN);
        asked.missing(Wrong.UNIT_MISSING);
        var amount = asked.amount(unit);
        var cutOff = asked.choice(CutOff.values(), Wrong.CUTOFF_UNKNOWN);
        if (!asked.wrong.isEmpty()) {
            return new Reading.Unclear(asked.wrong);
        }
        var limit = new Limit(amount.orElseThrow(), unit.orElseThrow());
        return new Reading.Clear(new Question(
                received.orElseThrow(),
                limit,
                cutOff.orElseGet(() -> CutOff.usual(limit.unit())),
                Optional.of(fields.of("agency")).filter(code -> !code.isEmpty())));
    }

    /** What a refusal of the engine means for the fields. */
    public static Wrong wrong(Deadline.Reason reason) {
        return switch (reason) {
            case AMOUNT_NOT_POSITIVE -> Wrong.AMOUNT_NOT_POSITIVE;
            case AMOUNT_TOO_LARGE -> Wrong.AMOUNT_TOO_LARGE;
            case SAME_DAY_IS_ONE -> Wrong.AMOUNT_SAME_DAY_IS_ONE;
            case NO_WORKING_DAY -> Wrong.AGENCY_NEVER_WORKS;
            case OUTSIDE_CALENDAR -> Wrong.RECEIVED_OUTSIDE_CALENDAR;
            case PAUSES_OVERLAP -> throw new IllegalStateException("no pauses were asked about");
        };
    }

    private Optional<Instant> received() {
        if (missing(Wrong.RECEIVED_MISSING)) {
            return Optional.empty();
        }
        var moment = MOMENT.matcher(fields.of("received"));
        if (!moment.matches()) {
            wrong.add(Wrong.RECEIVED_UNREADABLE);
            return Optional.empty();
        }
        try {
            return Optional.of(instant(moment.group(1), Optional.ofNullable(moment.group(2))));
        } catch (DateTimeException _) {
            wrong.add(Wrong.RECEIVED_NO_SUCH_TIME);
            return Optional.empty();
        }
    }

    /** A time without zone is Viet Nam's; an unescaped plus arrives as a blank. */
    private static Instant instant(String local, Optional<String> zone) {
        return zone.map(offset ->
                        OffsetDateTime.parse(local + offset.replace(' ', '+')).toInstant())
                .orElseGet(() ->
                        LocalDateTime.parse(local).atZone(VietnamTime.ZONE).toInstant());
    }

    private Optional<Long> amount(Optional<Unit> unit) {
        if (fields.isEmpty("amount") && unit.equals(Optional.of(Unit.SAME_DAY))) {
            return Optional.of(1L);
        }
        if (missing(Wrong.AMOUNT_MISSING)) {
            return Optional.empty();
        }
        var typed = fields.of("amount");
        if (!WHOLE.matcher(typed).matches()) {
            wrong.add(Wrong.AMOUNT_UNREADABLE);
            return Optional.empty();
        }
        if (typed.length() > MOST_DIGITS) {
            wrong.add(typed.startsWith("-") ? Wrong.AMOUNT_NOT_POSITIVE : Wrong.AMOUNT_TOO_LARGE);
            return Optional.empty();
        }
        return Optional.of(Long.parseLong(typed));
    }

    private boolean missing(Wrong otherwise) {
        var missing = fields.isEmpty(otherwise.field());
        if (missing) {
            wrong.add(otherwise);
        }
        return missing;
    }

    private <E extends Enum<E>> Optional<E> choice(E[] all, Wrong otherwise) {
        var field = otherwise.field();
        var chosen = Arrays.stream(all)
                .filter(each -> each.name().equals(fields.of(field)))
                .findFirst();
        if (chosen.isEmpty() && !fields.isEmpty(field)) {
            wrong.add(otherwise);
        }
        return chosen;
    }

    /** Kết quả đọc. */
    public sealed interface Reading {
        record Clear(Question question) implements Reading {}

        record Unclear(List<Wrong> wrong) implements Reading {}
    }
}
