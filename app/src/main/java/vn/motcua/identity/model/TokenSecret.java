package vn.motcua.identity.model;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Chuỗi bí mật của mã truy cập, shown once and kept as a hash. The beginning tells those who look for leaked secrets whose
 * it is.
 */
public record TokenSecret(String text) {
    private static final Pattern FORM = Pattern.compile("mc[cl]?_" + RandomText.FORM);

    public TokenSecret {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("not the secret of a token");
        }
    }

    public static TokenSecret random(Kind kind) {
        return new TokenSecret(kind.beginning + RandomText.fresh());
    }

    public static Optional<TokenSecret> parse(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new TokenSecret(text)) : Optional.empty();
    }

    public boolean isOf(Kind kind) {
        return text.startsWith(kind.beginning);
    }

    /** What is kept. */
    public String hash() {
        return RandomText.hash(text);
    }

    @Override
    public String toString() {
        return "TokenSecret[…]";
    }

    /** Loại. */
    public enum Kind {
        /** A person's, for a program that acts for them. */
        KEY("mc_"),
        /** A registered program's own. */
        CLIENT("mcc_"),
        /** What such a program is lent. */
        LENT("mcl_");

        private final String beginning;

        Kind(String beginning) {
            this.beginning = beginning;
        }
    }
}
