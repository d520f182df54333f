package vn.motcua.document;

import java.time.Instant;
import java.util.Map;

/**
 * Bản thảo: one of our templates and what it shows, ready for the press.
 *
 * <p>The template writes well-formed XHTML, best through {@code document/paper}: a language, a title, words for each
 * picture. Styles and drawings it names lie below {@code paper/} on the class path; nothing else can be reached.
 *
 * @param template such as {@code catalogue/paper/poster}
 * @param at the instant the paper bears in its metadata; the same manuscript gives the same bytes
 */
public record Manuscript(String template, Map<String, Object> given, Instant at) {
    public Manuscript {
        given = Map.copyOf(given);
    }
}
