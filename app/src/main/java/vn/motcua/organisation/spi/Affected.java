package vn.motcua.organisation.spi;

import java.util.List;
import vn.motcua.shared.Actor;

/**
 * Bên chịu ảnh hưởng: a room that holds things belonging to units or agencies, such as posts, dossiers and queues. It says
 * beforehand what a reorganisation would move, moves it, and can move it back.
 */
public interface Affected {
    /** The name of the room, such as {@code dossier}. */
    String room();

    /** What it would touch; nothing is changed. Asked again and again while a decision is prepared. */
    List<Effect> simulate(Reorganisation reorganisation);

    /** Moves what is its own, in the transaction of the decision. Asked twice, it is done once. */
    void apply(Actor by, Reorganisation reorganisation);

    /** Moves back what {@link #apply} moved and nobody has moved since, in one transaction. */
    void undo(Actor by, Reorganisation reorganisation);

    /**
     * Ảnh hưởng.
     *
     * @param messageKey words for it, with the number as their argument
     * @param count how many
     * @param unclear how many of them a person must decide, because several heirs are possible or none is known
     */
    record Effect(String messageKey, long count, long unclear) {}
}
