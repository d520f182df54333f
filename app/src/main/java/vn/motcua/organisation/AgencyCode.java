package vn.motcua.organisation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.motcua.shared.LegalBasis;

/**
 * Mã định danh của cơ quan: from the whole to the part, {@code H51.15}. The older order, {@code 000.00.15.H51}, is the
 * same code and is read as such.
 */
@LegalBasis("Quyết định 20/2020/QĐ-TTg")
public record AgencyCode(String value) {
    private static final Pattern PRESENT = Pattern.compile("[A-Y]\\d{2}(?:\\.\\d{2,3}){0,4}");
    private static final Pattern FORMER = Pattern.compile("(?:\\d{2,3}\\.){3}[A-Y]\\d{2}");
    private static final int LONGEST = 35;

    /** The code as it is written today; empty if it is none. */
    public static Optional<AgencyCode> parse(String written) {
        var code = written.strip();
        if (code.length() > LONGEST) {
            return Optional.empty();
        }
        if (FORMER.matcher(code).matches()) {
            return Optional.of(new AgencyCode(bare(List.of(code.split("\\.")).reversed())));
        }
        return PRESENT.matcher(code).matches()
                ? Optional.of(new AgencyCode(bare(List.of(code.split("\\.")))))
                : Optional.empty();
    }

    /** Groups of zeros at the end only fill the form. */
    private static String bare(List<String> groups) {
        var kept = new ArrayList<>(groups);
        while (kept.size() > 1 && kept.getLast().chars().allMatch(each -> each == '0')) {
            kept.removeLast();
        }
        return String.join(".", kept);
    }
}
