package vn.motcua.ui.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.http.HttpStatus;

/** Trục trặc: what the error pages tell apart. */
enum Trouble {
    MISSING,
    FORBIDDEN,
    REFUSED_INPUT,
    BUSY,
    BROKEN;

    private static final String CODE = Trouble.class.getName();
    /** No letter or digit that is mistaken for another when read out. */
    private static final String SIGNS = "ACDEFGHKLMNPQRTUVXY34679";

    private static final int SIGNS_IN_CODE = 6;

    static Trouble of(HttpStatus status) {
        return switch (status) {
            case NOT_FOUND, METHOD_NOT_ALLOWED, GONE -> MISSING;
            case UNAUTHORIZED, FORBIDDEN -> FORBIDDEN;
            case TOO_MANY_REQUESTS -> BUSY;
            case HttpStatus other -> other.is4xxClientError() ? REFUSED_INPUT : BROKEN;
        };
    }

    /** As messages spell it. */
    String slug() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    /** The code of this request's trouble: read out by telephone, found in the log. */
    static String code(HttpServletRequest request) {
        if (request.getAttribute(CODE) instanceof String known) {
            return known;
        }
        var code = ThreadLocalRandom.current()
                .ints(SIGNS_IN_CODE, 0, SIGNS.length())
                .mapToObj(index -> SIGNS.substring(index, index + 1))
                .collect(java.util.stream.Collectors.joining());
        var spaced = code.substring(0, SIGNS_IN_CODE / 2) + "-" + code.substring(SIGNS_IN_CODE / 2);
        request.setAttribute(CODE, spaced);
        return spaced;
    }
}
