package vn.motcua.catalogue.exchange;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.motcua.calendar.Limit;
import vn.motcua.calendar.Unit;
import vn.motcua.shared.Text;

/** Thời hạn as the table writes it: {@code 5 ngày làm việc}. */
final class LimitText {
    static final String SAME_DAY = "trong ngày";

    private static final Pattern FORM = Pattern.compile("(\\d{1,4}) (.+)");
    private static final int DAYS_A_WEEK = 7;
    private static final Map<String, Unit> UNITS = Map.of(
            "giờ", Unit.HOUR,
            "giờ làm việc", Unit.HOUR,
            "ngày làm việc", Unit.WORKING_DAY,
            "ngày", Unit.DAY,
            "tuần", Unit.DAY,
            "tháng", Unit.MONTH,
            "năm", Unit.YEAR);

    private LimitText() {}

    /** The limit; empty if the text is none: no number, nought, or a unit nobody knows. */
    static Optional<Limit> read(String text) {
        var clean = Text.clean(text).toLowerCase(java.util.Locale.ROOT);
        if (clean.equals(SAME_DAY)) {
            return Optional.of(Limit.SAME_DAY);
        }
        var form = FORM.matcher(clean);
        if (!form.matches() || !UNITS.containsKey(form.group(2))) {
            return Optional.empty();
        }
        var amount = Long.parseLong(form.group(1)) * (form.group(2).equals("tuần") ? DAYS_A_WEEK : 1);
        return amount == 0
                ? Optional.empty()
                : Optional.of(new Limit(amount, UNITS.getOrDefault(form.group(2), Unit.DAY)));
    }

    static String write(Limit limit) {
        return switch (limit.unit()) {
            case HOUR -> limit.amount() + " giờ";
            case SAME_DAY -> SAME_DAY;
            case WORKING_DAY -> limit.amount() + " ngày làm việc";
            case DAY -> limit.amount() + " ngày";
            case MONTH -> limit.amount() + " tháng";
            case YEAR -> limit.amount() + " năm";
        };
    }
}
