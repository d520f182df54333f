package vn.motcua.dossier.usecase;

import java.util.Optional;
import vn.motcua.dossier.usecase.Inboxes.Fate;

/**
 * Điều muốn tìm among one's own dossiers, as it was typed.
 *
 * @param fate all where empty
 * @param text a piece of a code or of what a procedure is called; all where blank
 */
public record Wanted(Optional<Fate> fate, String text) {
    public static final Wanted EVERYTHING = new Wanted(Optional.empty(), "");

    public boolean isNarrowed() {
        return fate.isPresent() || !text.isBlank();
    }
}
