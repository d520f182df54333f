package vn.motcua.dossier.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import vn.motcua.shared.PersonId;

/**
 * Lần chuyển: one move of a dossier, as it is written down.
 *
 * @param number from 1 on
 * @param by empty for the program
 * @param absent the officer for whom whoever did it stood in
 * @param step the step at which it stood afterwards
 * @param custody who had it afterwards
 * @param note the reason given; empty where none is asked for
 */
public record Passage(
        int number,
        Verb verb,
        Instant at,
        Optional<PersonId> by,
        Optional<PersonId> absent,
        Stage stage,
        Optional<Integer> step,
        Custody custody,
        String note) {

    /** The move that led to where the dossier now stands. */
    public static Passage to(Dossier dossier, Verb verb, Optional<Maker> by, String note) {
        return new Passage(
                dossier.moves(),
                verb,
                dossier.custody().since(),
                by.map(Maker::person),
                by.flatMap(Maker::absent),
                dossier.standing().stage(),
                dossier.standing().atStep(),
                dossier.custody(),
                note);
    }

    /**
     * Whose leave it takes to make this move: who has it, who handed it over, or who had it at its last step.
     *
     * @param way oldest move first
     */
    public static Optional<Custody> concernedBy(Verb verb, List<Passage> way) {
        if (verb == Verb.RECALL) {
            return giving(way).map(Passage::custody);
        }
        if (verb == Verb.SEPARATE) {
            return last(way, passage -> passage.stage().isOpen());
        }
        return last(way, passage -> verb != Verb.REOPEN || passage.step().isPresent());
    }

    private static Optional<Custody> last(List<Passage> way, Predicate<Passage> which) {
        return way.stream().filter(which).reduce((_, later) -> later).map(Passage::custody);
    }

    /** Whether the promised time stood still from here to the next move. */
    boolean stopsClock() {
        return stage.stopsClock() && step.isPresent();
    }

    /** Whether more was asked for at a step: that may be done once, as before acceptance. */
    public boolean asksAtStep() {
        return verb == Verb.ASK && step.isPresent();
    }

    /**
     * Bên giao: where it was before it was handed over to others who have not acted on it yet. Whoever had it there can take
     * it back; what the citizen was shown, and a result that was told, cannot be unsaid.
     *
     * @param way oldest move first
     */
    public static Optional<Passage> giving(List<Passage> way) {
        if (way.size() < 2) {
            return Optional.empty();
        }
        var last = way.getLast();
        var isHandedOver =
                (last.verb() == Verb.HAND_ON || last.verb() == Verb.SEND_BACK) && last.stage() == Stage.IN_HAND;
        return Optional.of(way.get(way.size() - 2))
                .filter(before -> isHandedOver && !before.custody().isWhereItIs(last.custody()));
    }
}
