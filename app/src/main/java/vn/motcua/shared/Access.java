package vn.motcua.shared;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * Quyền: asked by every use case before it does or shows anything. The room {@code identity} answers, from the rules
 * that all rooms list in their {@link Policy}. A refusal, and a look at personal data, is entered in the journal by the
 * answer itself, so no author has to remember it; only a stranger who is told to sign in is not entered, or strangers
 * could fill the book.
 */
public interface Access {
    /**
     * Whether the actor may do this to that, today.
     *
     * @throws IllegalArgumentException if no room lists a rule for this action: a bug, not a refusal
     */
    Decision decide(Actor by, String action, Concerning what);

    /**
     * Whether {@link #decide} would allow it, for pages that offer only what can be done. To look what is offered is no
     * attempt, so the journal is told of nothing; whoever then does it is decided about all the same.
     *
     * @throws IllegalArgumentException as {@link #decide} does
     */
    default boolean wouldAllow(Actor by, String action, Concerning what) {
        return decide(by, action, what) instanceof Decision.Allowed;
    }

    /**
     * The first of these about which {@link #wouldAllow} says yes: one record, seen from one agency after the other.
     *
     * @param each asked for no further than needed
     */
    default Optional<Concerning> firstAllowed(Actor by, String action, Stream<Concerning> each) {
        return each.filter(what -> wouldAllow(by, action, what)).findFirst();
    }
}
