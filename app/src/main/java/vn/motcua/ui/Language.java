package vn.motcua.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpHeaders;

/** Ngôn ngữ of a page. Vietnamese addresses are bare, the others carry the language as their first segment. */
public enum Language {
    VIETNAMESE("vi", "", Locale.of("vi", "VN")),
    ENGLISH("en", "/en", Locale.ENGLISH),
    KHMER("km", "/km", Locale.of("km", "KH"));

    private static final String ATTRIBUTE = Language.class.getName();

    private final String tag;
    private final String prefix;
    private final Locale locale;

    Language(String tag, String prefix, Locale locale) {
        this.tag = tag;
        this.prefix = prefix;
        this.locale = locale;
    }

    public String tag() {
        return tag;
    }

    /** What goes before a path in this language: {@code ""}, {@code "/en"} or {@code "/km"}. */
    public String prefix() {
        return prefix;
    }

    public Locale locale() {
        return locale;
    }

    /** The language an address asks for; Vietnamese when it names none. */
    public static Language ofAddress(String path) {
        return Arrays.stream(values())
                .filter(language -> !language.prefix.isEmpty())
                .filter(language -> path.equals(language.prefix) || path.startsWith(language.prefix + "/"))
                .findFirst()
                .orElse(VIETNAMESE);
    }

    /** The language of this request. */
    public static Language of(HttpServletRequest request) {
        return Optional.ofNullable((Language) request.getAttribute(ATTRIBUTE)).orElse(VIETNAMESE);
    }

    /** The language a program wants: the address says it, else the header {@code Accept-Language}. */
    public static Language preferred(HttpServletRequest request) {
        var ofAddress = of(request);
        if (ofAddress != VIETNAMESE || request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null) {
            return ofAddress;
        }
        return Collections.list(request.getLocales()).stream()
                .flatMap(locale -> tagged(locale.getLanguage()).stream())
                .findFirst()
                .orElse(VIETNAMESE);
    }

    /** The language with this tag, as {@code vi}. */
    public static Optional<Language> tagged(String tag) {
        return Arrays.stream(values())
                .filter(language -> language.tag.equals(tag))
                .findFirst();
    }

    /** Makes this the language of the request, error pages included. */
    public void markOn(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }
}
