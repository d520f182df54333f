package vn.motcua.ui;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.web.csrf.CsrfToken;
import vn.motcua.ui.assets.Assets;
import vn.motcua.ui.spi.Place;

/** Trang: what every template is given, under the name {@code page}. */
public record Page(Words words, Visit visit, Place place, Look look, Fittings fittings) {

    /**
     * Lượt xem.
     *
     * @param path without language prefix
     * @param query as it came, without question mark; empty if there is none
     * @param saving whether the browser asks to be spared what it can do without
     */
    public record Visit(String path, String query, Optional<Viewer> viewer, Optional<CsrfToken> csrf, boolean saving) {}

    /** What is the same for all pages of the running program. */
    public record Fittings(Assets assets, List<NavigationEntry> navigation) {
        public Fittings {
            navigation = navigation.stream()
                    .sorted(Comparator.comparingInt(NavigationEntry::order).thenComparing(NavigationEntry::href))
                    .toList();
        }
    }

    public String say(String key, Object... arguments) {
        return words.say(key, arguments);
    }

    public Language language() {
        return words.language();
    }

    /** The address of a path of ours in the language of this page; anything else is left as it is. */
    public String to(String href) {
        return href.startsWith("/") ? address(language(), href) : href;
    }

    /** The path of this page without language prefix. */
    public String here() {
        return visit.path();
    }

    /** The address of this page in another language. */
    public String in(Language other) {
        return address(other, withQuery());
    }

    /** Where the text-size control leads: the next size, and back to this page. */
    public String toTextSize(TextSize size) {
        return to("/text-size/" + size.key()) + "?back=" + URLEncoder.encode(to(withQuery()), StandardCharsets.UTF_8);
    }

    /** Whether fonts and the offline page stay away: the telephone has letters of its own. */
    public boolean saving() {
        return visit.saving();
    }

    public Optional<Viewer> viewer() {
        return visit.viewer();
    }

    public List<NavigationEntry> navigation(Area area) {
        var held = viewer().map(Viewer::roles).orElse(Set.of());
        return fittings.navigation().stream()
                .filter(entry -> entry.area() == area)
                .filter(entry -> entry.isFor(held))
                .toList();
    }

    /** Whether this page is the entry's own or lies under it, and under no other entry that is nearer. */
    public boolean under(NavigationEntry entry) {
        return entry.leadsTo(here())
                && navigation(entry.area()).stream()
                        .filter(other -> other.leadsTo(here()))
                        .noneMatch(other -> other.href().length() > entry.href().length());
    }

    /** The address of a stylesheet, script, font or drawing, with its fingerprint. */
    public String asset(String name) {
        return fittings.assets().address(name);
    }

    /** Asking for the token begins a session, so only forms that are sent by POST do. */
    public Optional<CsrfToken> csrf() {
        return visit.csrf();
    }

    public String csrfName() {
        return visit.csrf().map(CsrfToken::getParameterName).orElse("_csrf");
    }

    public String csrfToken() {
        return visit.csrf().map(CsrfToken::getToken).orElse("");
    }

    public String density(String ofLayout) {
        return look.density().orElse(ofLayout);
    }

    public String theme(String ofLayout) {
        return look.theme().orElse(ofLayout);
    }

    /** The same with a form token of its own, where the one it came with has just been given up. */
    public Page renewed(CsrfToken token) {
        var again = new Visit(visit.path(), visit.query(), visit.viewer(), Optional.of(token), visit.saving());
        return new Page(words, again, place, look, fittings);
    }

    public Page looking(Look other) {
        return new Page(words, visit, place, other, fittings);
    }

    private String withQuery() {
        return visit.query().isEmpty() ? here() : here() + "?" + visit.query();
    }

    private static String address(Language language, String path) {
        return language.prefix() + path;
    }
}
