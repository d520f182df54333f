package vn.motcua.dossier.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import vn.motcua.form.Answers;

/**
 * Câu trả lời của hồ sơ: what was filed, which never changes, and what was put right since.
 *
 * @param amendments in the order in which they were written; of one question at most one is open, so that is the order in
 *     which those of a question came to hold, too
 */
public record Answered(Answers filed, List<Amendment> amendments) {
    public Answered {
        amendments = List.copyOf(amendments);
    }

    /** What holds now. */
    public Answers inForce() {
        return with(Amendment::isInForce);
    }

    /** What held then: a paper that was made then says it for ever. */
    public Answers at(Instant when) {
        return with(amendment -> amendment.isInForce()
                && !amendment.end().orElseThrow().written().at().isAfter(when));
    }

    /** What would hold if the owner handed in what they have corrected so far. */
    public Answers asKept() {
        return with(amendment -> amendment.isInForce() || amendment.isKept());
    }

    private Answers with(Predicate<Amendment> which) {
        return amendments.stream()
                .filter(which)
                .map(Amendment::change)
                .reduce(
                        filed,
                        (answers, change) -> answers.replaced(change.before(), change.after()),
                        (_, later) -> later);
    }

    /** What is open about a question: at most one. */
    public Optional<Amendment> open(String question) {
        return amendments.stream()
                .filter(amendment -> amendment.isOpen() && amendment.isOf(question))
                .findFirst();
    }

    /** The number of the last that was written about a question; 0 where none was. */
    public int last(String question) {
        return amendments.stream()
                .filter(amendment -> amendment.isOf(question))
                .mapToInt(Amendment::number)
                .max()
                .orElse(0);
    }

    /** The number that the next will bear. */
    public int next() {
        return amendments.stream().mapToInt(Amendment::number).max().orElse(0) + 1;
    }

    /** The same without what its owner keeps about a question. */
    public Answered without(String question) {
        return new Answered(
                filed,
                amendments.stream()
                        .filter(amendment -> !(amendment.isKept() && amendment.isOf(question)))
                        .toList());
    }

    public Optional<Amendment> numbered(int number) {
        return amendments.stream().filter(each -> each.number() == number).findFirst();
    }

    /** Those that others than their writer see. */
    public List<Amendment> handedIn() {
        return amendments.stream().filter(amendment -> !amendment.isKept()).toList();
    }
}
