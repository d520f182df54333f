package vn.motcua.dossier;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.motcua.shared.LegalBasis;

/**
 * Mã số hồ sơ: the accepting agency's code, the day of acceptance in Viet Nam, and a number within that day. What is
 * accepted in practice (tập) is numbered in a series of its own, behind {@code TAP-}: the official one stays without gaps.
 */
@LegalBasis("Nghị định 118/2025/NĐ-CP; Quyết định 20/2020/QĐ-TTg")
public record DossierCode(@JsonValue String value) {
    private static final Pattern FORM =
            Pattern.compile("(TAP-)?([A-Y]\\d{2}(\\.\\d{2,3}){0,4}|(\\d{2,3}\\.){3}[A-Y]\\d{2})-\\d{6}-\\d{4,}");
    private static final Pattern FILLING = Pattern.compile("[\\s\\p{Z}\\p{Pd}_]+");
    /** Without hyphens the day shows where the agency's code ends. */
    private static final Pattern TYPED =
            Pattern.compile("(TAP)?([A-Y]\\d{2}(?:\\.\\d{2,3}?){0,4}|(?:\\d{2,3}\\.){3}[A-Y]\\d{2})"
                    + "(\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01]))(\\d{4,})");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyMMdd", Locale.ROOT);

    public DossierCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not the code of a dossier: " + value);
        }
    }

    /** @param number from 1 on; more than four digits where a day has more than 9,999 */
    public static DossierCode of(String agency, LocalDate day, int number) {
        return new DossierCode(agency + "-" + DAY.format(day) + "-" + String.format(Locale.ROOT, "%04d", number));
    }

    /** The same in practice. */
    public DossierCode forPractice() {
        return new DossierCode(PublicCode.PRACTICE + value);
    }

    public boolean isPractice() {
        return PublicCode.isPractice(value);
    }

    /** What somebody typed or scanned, case, spaces and hyphens forgiven; empty if it is no code. */
    public static Optional<DossierCode> typed(String text) {
        var code = text.strip().toUpperCase(Locale.ROOT);
        var parted = FILLING.matcher(code).replaceAll("-");
        if (FORM.matcher(parted).matches()) {
            return Optional.of(new DossierCode(parted));
        }
        var parts = TYPED.matcher(FILLING.matcher(code).replaceAll(""));
        return parts.matches()
                ? Optional.of(new DossierCode((parts.group(1) == null ? "" : PublicCode.PRACTICE) + parts.group(2) + "-"
                        + parts.group(3) + "-" + parts.group(4)))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
