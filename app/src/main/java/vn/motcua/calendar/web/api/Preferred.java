package vn.motcua.calendar.web.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collections;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import vn.motcua.ui.Language;

/** Ngôn ngữ a program wants: the address says it, else the header {@code Accept-Language}. */
final class Preferred {
    private Preferred() {}

    static Language of(HttpServletRequest request) {
        var ofAddress = Language.of(request);
        if (ofAddress != Language.VIETNAMESE || request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null) {
            return ofAddress;
        }
        return Collections.list(request.getLocales()).stream()
                .flatMap(locale -> known(locale.getLanguage()).stream())
                .findFirst()
                .orElse(Language.VIETNAMESE);
    }

    private static Optional<Language> known(String tag) {
        return Arrays.stream(Language.values())
                .filter(language -> language.tag().equals(tag))
                .findFirst();
    }
}
