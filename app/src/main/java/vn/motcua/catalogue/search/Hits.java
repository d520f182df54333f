package vn.motcua.catalogue.search;

import java.util.List;
import java.util.Optional;

/**
 * Kết quả tra cứu.
 *
 * @param items best first, at most as many as were asked for
 * @param total how many there are
 * @param confidence whether the first item may be given as the answer
 * @param askBack what to ask when the first items are close to each other
 * @param elsewhere another authority that the question is for
 * @param understood the question as it was read: misspellings mended, Telex and abbreviations written out
 * @param nearest the fields to look into where nothing, or nothing certain, was found; nearest first
 */
public record Hits(
        List<Hit> items,
        int total,
        Confidence confidence,
        Optional<AskBack> askBack,
        Optional<Elsewhere> elsewhere,
        String understood,
        List<String> nearest) {
    public Hits {
        items = List.copyOf(items);
        nearest = List.copyOf(nearest);
    }

    /** @param score from 0 to 1: how much of the question the procedure explains, and how little else it is about */
    public record Hit(String code, String name, double score) {}

    /** Mức tin cậy. Only {@code SURE} may be answered without showing the choice; {@code NONE} has no items. */
    public enum Confidence {
        SURE,
        LIKELY,
        DOUBTFUL,
        NONE
    }

    /** Hỏi lại: which of these is meant? */
    public record AskBack(List<Choice> choices) {
        public AskBack {
            choices = List.copyOf(choices);
        }
    }

    /** @param difference what the name says that not all the others say; the whole name where nothing is left */
    public record Choice(String code, String name, String difference) {}

    /** Nơi khác: who answers this, and where. */
    public record Elsewhere(String authority, String englishAuthority, String address) {}

    public boolean nothingFound() {
        return items.isEmpty();
    }

    /** Whether what is shown may well be something else: said, so that nobody takes a guess for an answer. */
    public boolean doubtful() {
        return confidence == Confidence.DOUBTFUL;
    }

    /** For those who must not guess: the answer, or nobody's. */
    public Optional<Hit> answer() {
        return confidence == Confidence.SURE ? Optional.of(items.getFirst()) : Optional.empty();
    }
}
