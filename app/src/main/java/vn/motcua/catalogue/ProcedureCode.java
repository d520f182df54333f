package vn.motcua.catalogue;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Mã thủ tục hành chính: the national number, {@code 1.001193}, with the code of the province behind it where the
 * procedure is the province's own, {@code 1.001193.H41}.
 */
public record ProcedureCode(@JsonValue String value) implements Comparable<ProcedureCode> {
    private static final Pattern FORM = Pattern.compile("\\d\\.\\d{6}(\\.[A-Y]\\d{2})?");
    private static final Pattern TYPED = Pattern.compile("(\\d)[.\\s]?(\\d{6})(?:[.\\s]?([A-Y]\\d{2}))?");

    @JsonCreator
    public ProcedureCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not the code of a procedure: " + value);
        }
    }

    /** The code somebody typed or scanned, with or without its dots; empty if it is none. */
    public static Optional<ProcedureCode> typed(String text) {
        var typed = TYPED.matcher(text.strip().toUpperCase(Locale.ROOT));
        if (!typed.matches()) {
            return Optional.empty();
        }
        var province = Optional.ofNullable(typed.group(3)).map(code -> "." + code);
        return Optional.of(new ProcedureCode(typed.group(1) + "." + typed.group(2) + province.orElse("")));
    }

    @Override
    public int compareTo(ProcedureCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
