package vn.motcua.ui.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import vn.motcua.ui.Dictionary;
import vn.motcua.ui.Language;
import vn.motcua.ui.Look;
import vn.motcua.ui.Page;
import vn.motcua.ui.TextSize;
import vn.motcua.ui.Words;
import vn.motcua.ui.spi.Place;
import vn.motcua.ui.spi.PlaceSource;
import vn.motcua.ui.spi.ViewerSource;

/** Makes the {@link Page} of a request, once. */
@Component
class Pages {
    static final String TEXT_SIZE_COOKIE = "text";

    private static final String ATTRIBUTE = Page.class.getName();

    private final Dictionary dictionary;
    private final Page.Fittings fittings;
    private final Optional<ViewerSource> viewers;
    private final Optional<PlaceSource> places;

    Pages(Dictionary dictionary, Page.Fittings fittings, Optional<ViewerSource> viewers, Optional<PlaceSource> places) {
        this.dictionary = dictionary;
        this.fittings = fittings;
        this.viewers = viewers;
        this.places = places;
    }

    Page of(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof Page made) {
            return made;
        }
        var words = dictionary.in(Language.of(request));
        var page = new Page(words, visit(request), place(words), Look.plain(textSize(request)), fittings);
        request.setAttribute(ATTRIBUTE, page);
        return page;
    }

    private Page.Visit visit(HttpServletRequest request) {
        var viewer = viewers.flatMap(source -> source.viewer(request));
        var csrf = Optional.ofNullable((CsrfToken) request.getAttribute(CsrfToken.class.getName()));
        var query = Optional.ofNullable(request.getQueryString()).orElse("");
        var saving = "on".equalsIgnoreCase(request.getHeader("Save-Data"));
        return new Page.Visit(path(request), query, viewer, csrf, saving);
    }

    /** The path asked for without language prefix, also where an error page or a refusal answers instead. */
    static String path(HttpServletRequest request) {
        var asked = Stream.of(RequestDispatcher.ERROR_REQUEST_URI, RequestDispatcher.FORWARD_REQUEST_URI)
                .map(request::getAttribute)
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .findFirst()
                .orElseGet(request::getRequestURI);
        var prefix = Language.of(request).prefix();
        var bare = asked.startsWith(prefix) ? asked.substring(prefix.length()) : asked;
        return bare.isEmpty() ? "/" : bare;
    }

    private Place place(Words words) {
        return places.flatMap(source -> source.place(words.language()))
                .orElseGet(() -> new Place(words.say("ui.product"), "", "1022", "", ""));
    }

    private static TextSize textSize(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(TEXT_SIZE_COOKIE))
                .map(Cookie::getValue)
                .flatMap(value -> TextSize.of(value).stream())
                .findFirst()
                .orElse(TextSize.NORMAL);
    }
}
