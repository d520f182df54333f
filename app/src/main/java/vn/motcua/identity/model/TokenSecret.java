package vn.motcua.identity.model;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Chuỗi bí mật của mã truy cập, shown once and kept as a hash. The beginning tells those who look for leaked secrets whose
 * it is.
 */
public record TokenSecret(String text) {
    private static final String BEGINNING = "mc_";
    private static final Pattern FORM = Pattern.compile(BEGINNING + RandomText.FORM);

    public TokenSecret {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("not the secret of a token");
        }
    }

    public static TokenSecret random() {
        return new TokenSecret(BEGINNING + RandomText.fresh());
    }

    public static Optional<TokenSecret> parse(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new TokenSecret(text)) : Optional.empty();
    }

    /** What is kept. */
    public String hash() {
        return RandomText.hash(text);
    }

    @Override
    public String toString() {
        return "TokenSecret[" + BEGINNING + "…]";
    }
}
