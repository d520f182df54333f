package vn.motcua.dossier.model;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.motcua.calendar.Pause;
import vn.motcua.dossier.DossierId;
import vn.motcua.shared.LegalBasis;

/**
 * Việc khai hồ sơ trùng: one dossier ended because what it asks for goes on in another. The law knows no state of its own for
 * it: nobody wants the request no more, so it is not withdrawn, and nobody turns it down, so it is not refused. It is a stop,
 * national state 8, with a verb of its own by which it is told from every other stop.
 *
 * @param move the number of the move by which the duplicate ended
 * @param keptMoves how often the kept one had moved by then
 */
@LegalBasis("Nghị định 118/2025/NĐ-CP, Điều 21; Thông tư 03/2025/TT-VPCP, Mẫu số 05")
public record Merging(DossierId duplicate, int move, DossierId kept, int keptMoves) {

    /**
     * Khai trùng: the first ends, for the second goes on. As with any stop, that is as long as nothing is decided.
     *
     * @param course of the first
     */
    public static Outcome declare(Dossier duplicate, Dossier kept, Course course, Instant now) {
        return hindrance(duplicate, kept)
                .<Outcome>map(Outcome.NotMerged::new)
                .orElseGet(() -> duplicate.stop(Verb.MERGE, course, now));
    }

    private static Optional<Hindrance> hindrance(Dossier duplicate, Dossier kept) {
        var one = duplicate.filing();
        var other = kept.filing();
        if (duplicate.id().equals(kept.id())) {
            return Optional.of(Hindrance.SAME);
        }
        if (one.isPractice() != other.isPractice()) {
            return Optional.of(Hindrance.PRACTICE);
        }
        if (!one.procedure().equals(other.procedure())) {
            return Optional.of(Hindrance.PROCEDURE);
        }
        if (!one.owner().equals(other.owner())) {
            return Optional.of(Hindrance.OWNER);
        }
        return kept.standing().stage().isOpen() ? Optional.empty() : Optional.of(Hindrance.ENDED);
    }

    /**
     * Whether the kept one was decided after the declaration: its owner has their answer, and a second would follow.
     *
     * @param way of the kept one, oldest move first
     */
    public boolean isDecidedSince(List<Passage> way, Course course) {
        var before = way.stream().filter(passage -> passage.number() <= keptMoves);
        var since = way.stream().filter(passage -> passage.number() > keptMoves);
        return isDecided(since, course) && !isDecided(before, course);
    }

    private static boolean isDecided(Stream<Passage> way, Course course) {
        return way.anyMatch(passage -> passage.stage() == Stage.FINISHED
                || passage.step().filter(course::isDecidedBefore).isPresent());
    }

    /** How long a dossier lay stopped as a duplicate that it was not, as its way tells, oldest first. */
    public static List<Pause> stops(List<Passage> way) {
        return IntStream.range(1, way.size())
                .filter(at -> way.get(at).verb() == Verb.SEPARATE)
                .mapToObj(at ->
                        Pause.mistakenStop(way.get(at - 1).at(), way.get(at).at()))
                .toList();
    }

    /**
     * Where the duplicate stood before it ended.
     *
     * @param confirmUntil until when its owner may look at a draft that was shown to them: they get the whole time again
     */
    public static Standing standing(Passage before, Supplier<Instant> confirmUntil) {
        return switch (before.stage()) {
            case FILED -> new Standing.Filed();
            case INCOMPLETE -> new Standing.Incomplete(before.step());
            case IN_HAND -> new Standing.InHand(before.step().orElseThrow());
            case DRAFT_SHOWN -> new Standing.DraftShown(before.step().orElseThrow(), confirmUntil.get());
            case UNPAID -> new Standing.Unpaid(before.step().orElseThrow());
            case REFUSAL_PROPOSED, NOT_ACCEPTED, WITHDRAWN, STOPPED, FINISHED, RETURNED ->
                throw new IllegalStateException("nothing is declared a duplicate while it is " + before.stage());
        };
    }

    /** Điều cản trở: why two dossiers are not declared one, or are not parted again. */
    public enum Hindrance {
        /** One dossier does not duplicate itself. */
        SAME,
        /** One was made for practice and the other was not. */
        PRACTICE,
        PROCEDURE,
        /** Nobody's dossier ends because of another person's. */
        OWNER,
        /** The one that is to go on has ended. */
        ENDED,
        /** A paper that is to be taken over is not there, is there already, or is not asked for any more. */
        PAPER,
        /** It was stopped for another reason, or not at all. */
        NOT_MERGED,
        /** The one that went on was decided since. */
        DECIDED;

        /** The slug in messages and answers. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
