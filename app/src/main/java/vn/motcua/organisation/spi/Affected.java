package vn.motcua.organisation.spi;

import java.util.List;

/**
 * Bên chịu ảnh hưởng: a room that holds things belonging to units or agencies, such as posts, dossiers and queues. It says
 * beforehand what a reorganisation touches of them; nothing is changed by asking.
 */
public interface Affected {
    /** The name of the room, such as {@code dossier}. */
    String room();

    /** Asked again and again while a decision is prepared. */
    List<Effect> simulate(Reorganisation reorganisation);

    /**
     * Ảnh hưởng.
     *
     * @param messageKey words for it, with the number as their argument
     * @param count how many
     * @param unclear how many of them a person must decide, because several heirs are possible or none is known
     */
    record Effect(String messageKey, long count, long unclear) {}
}
