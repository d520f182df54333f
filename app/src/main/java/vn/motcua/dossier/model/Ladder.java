package vn.motcua.dossier.model;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.motcua.calendar.WorkingSpan;

/**
 * Thang cảnh báo: at what share of a promised time, and how many working days before and after its end, somebody is told.
 *
 * @param half per cent
 * @param most per cent
 * @param before working days before it is due
 * @param head working days after it was due, as the next two
 * @param far working days before the law takes silence for an answer, as the next one
 */
public record Ladder(int half, int most, int before, int head, int leader, int superior, int far, int near) {
    public static final Ladder USUAL = new Ladder(50, 80, 1, 0, 1, 3, 3, 1);

    private static final int OF_PROMISE = 6;
    private static final int ALL = 8;
    private static final int MOST_DAYS = 250;

    public Ladder {
        if (half < 1 || most < half || most > 100 || before < 1 || before > MOST_DAYS) {
            throw new IllegalArgumentException("warnings in no order: " + half + " " + most + " " + before);
        }
        if (head < 0 || leader < head || superior < leader || superior > MOST_DAYS) {
            throw new IllegalArgumentException("a ladder in no order: " + head + " " + leader + " " + superior);
        }
        if (near < 1 || far < near || far > MOST_DAYS) {
            throw new IllegalArgumentException("warnings of silence in no order: " + far + " " + near);
        }
    }

    /**
     * Eight numbers in their order, or the first six of them; the usual ones where there are none.
     *
     * @throws IllegalArgumentException if they are no ladder
     */
    public static Ladder parse(String text) {
        if (text.isBlank()) {
            return USUAL;
        }
        var numbers = Arrays.stream(text.strip().split("[\\s,;]+", -1))
                .map(Integer::valueOf)
                .toList();
        if (numbers.size() != OF_PROMISE && numbers.size() != ALL) {
            throw new IllegalArgumentException(
                    "a ladder of " + OF_PROMISE + " or " + ALL + " numbers, not of " + numbers.size());
        }
        var all = numbers.size() == ALL ? numbers : USUAL.andOfSilence(numbers);
        return new Ladder(
                all.get(0), all.get(1), all.get(2), all.get(3), all.get(4), all.get(5), all.get(6), all.get(7));
    }

    private List<Integer> andOfSilence(List<Integer> ofPromise) {
        return Stream.concat(ofPromise.stream(), Stream.of(far, near)).toList();
    }

    /** When each rung of the promise is reached; without those that a short one begins beyond. */
    public List<Alarm> alarms(WorkingSpan span) {
        return alarms(Rung.OF_PROMISE, span);
    }

    /**
     * When each rung before a silence is reached that means something.
     *
     * @param span until the law decides
     */
    public List<Alarm> ofSilence(WorkingSpan span) {
        return alarms(Rung.OF_SILENCE, span);
    }

    private List<Alarm> alarms(Set<Rung> rungs, WorkingSpan span) {
        return rungs.stream()
                .flatMap(rung -> at(rung, span).filter(span.from()::isBefore).map(at -> new Alarm(rung, at)).stream())
                .toList();
    }

    private Optional<Instant> at(Rung rung, WorkingSpan span) {
        return switch (rung) {
            case HALF_GONE, MOST_GONE -> span.whenOver(number(rung));
            case LAST_DAY, SILENCE_FAR, SILENCE_NEAR -> span.daysFromDue(-number(rung));
            case TO_HEAD, TO_LEADER, TO_SUPERIOR, SILENCE_STRUCK -> span.daysFromDue(number(rung));
        };
    }

    /** The per cent or the working days of a rung. */
    public int number(Rung rung) {
        return switch (rung) {
            case HALF_GONE -> half;
            case MOST_GONE -> most;
            case LAST_DAY -> before;
            case TO_HEAD -> head;
            case TO_LEADER -> leader;
            case TO_SUPERIOR -> superior;
            case SILENCE_FAR -> far;
            case SILENCE_NEAR -> near;
            case SILENCE_STRUCK -> 0;
        };
    }
}
