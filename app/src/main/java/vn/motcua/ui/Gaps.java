package vn.motcua.ui;

import java.text.MessageFormat;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Chỗ trống của một câu: a text taken apart once, to be filled in often. Most texts have plain gaps, {@code {0}}, and a page
 * with a list on it fills a hundred of them; the few that choose or count are left to {@link MessageFormat}.
 */
sealed interface Gaps {
    String filled(Object... arguments);

    static Gaps of(String text, Locale locale) {
        // To MessageFormat an apostrophe opens a quotation; in our texts it is an apostrophe.
        return Plain.IS_FANCY.matcher(text).find()
                ? new Fancy(new MessageFormat(text.replace("'", "''"), locale))
                : Plain.of(text, NumberFormat.getInstance(locale));
    }

    /**
     * Chỗ trống thường.
     *
     * @param between what stands before each gap, and after the last
     * @param which argument goes into each gap
     * @param numbers never used itself: it is not for several threads
     */
    record Plain(List<String> between, List<Integer> which, NumberFormat numbers) implements Gaps {
        private static final Pattern GAP = Pattern.compile("\\{([0-9])}");
        private static final Pattern IS_FANCY = Pattern.compile("\\{(?![0-9]})");

        static Plain of(String text, NumberFormat numbers) {
            var between = new ArrayList<String>();
            var which = new ArrayList<Integer>();
            var gap = GAP.matcher(text);
            var from = 0;
            while (gap.find()) {
                between.add(text.substring(from, gap.start()));
                which.add(Integer.valueOf(gap.group(1)));
                from = gap.end();
            }
            between.add(text.substring(from));
            return new Plain(List.copyOf(between), List.copyOf(which), numbers);
        }

        @Override
        public String filled(Object... arguments) {
            var whole = new StringBuilder(between.getFirst());
            for (var at = 0; at < which.size(); at++) {
                whole.append(written(which.get(at), arguments)).append(between.get(at + 1));
            }
            return whole.toString();
        }

        /** A gap for which nothing is given stays, so that it is seen. */
        private Object written(int number, Object... arguments) {
            if (number >= arguments.length) {
                return "{" + number + "}";
            }
            return arguments[number] instanceof Number amount
                    ? ((NumberFormat) numbers.clone()).format(amount)
                    : arguments[number];
        }
    }

    /** @param format never used itself: it is not for several threads */
    record Fancy(MessageFormat format) implements Gaps {
        @Override
        public String filled(Object... arguments) {
            return ((MessageFormat) format.clone()).format(arguments);
        }
    }
}
