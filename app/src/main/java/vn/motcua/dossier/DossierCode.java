package vn.motcua.dossier;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.motcua.shared.LegalBasis;

/** Mã số hồ sơ: the accepting agency's code, the day of acceptance in Viet Nam, and a number within that day. */
@LegalBasis("Nghị định 118/2025/NĐ-CP; Quyết định 20/2020/QĐ-TTg")
public record DossierCode(@JsonValue String value) {
    private static final Pattern FORM =
            Pattern.compile("([A-Y]\\d{2}(\\.\\d{2,3}){0,4}|(\\d{2,3}\\.){3}[A-Y]\\d{2})-\\d{6}-\\d{4,}");
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

    public static Optional<DossierCode> typed(String text) {
        var code = text.strip().toUpperCase(Locale.ROOT);
        return FORM.matcher(code).matches() ? Optional.of(new DossierCode(code)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
