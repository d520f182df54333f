package vn.motcua.dossier.web.desk;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.motcua.dossier.usecase.Names.After;

/**
 * Trang tìm kiếm, in words.
 *
 * @param text as it was typed
 * @param next where the next page begins; empty on the last one
 */
public record SearchView(String text, State state, List<Row> rows, Optional<After> next) {
    public SearchView {
        rows = List.copyOf(rows);
    }

    static SearchView nothing(String text, State state) {
        return new SearchView(text, state, List.of(), Optional.empty());
    }

    /** How it was found, or why nothing was. */
    public enum State {
        NOTHING_ASKED,
        TOO_SHORT,
        NOTHING_FOUND,
        NAME,
        NEARLY,
        NUMBER,
        DIGITS;

        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * Dòng.
     *
     * @param person as the name is written in the dossier
     */
    public record Row(String person, InboxView.Row dossier) {}

    /** Whom somebody looks for, logs do not say. */
    @Override
    public String toString() {
        return "SearchView[" + state + ", " + rows.size() + "]";
    }
}
