package vn.motcua.dossier.model;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.motcua.calendar.WorkingSpan;

/**
 * Thang cảnh báo: at what share of a promised time, and how many working days before and after its end, somebody is told.
 *
 * @param half per cent
 * @param most per cent
 * @param before working days before it is due
 * @param head working days after it was due, as the next two
 */
public record Ladder(int half, int most, int before, int head, int leader, int superior) {
    public static final Ladder USUAL = new Ladder(50, 80, 1, 0, 1, 3);

    private static final int NUMBERS = 6;
    private static final int MOST_DAYS = 250;

    public Ladder {
        if (half < 1 || most < half || most > 100 || before < 1 || before > MOST_DAYS) {
            throw new IllegalArgumentException("warnings in no order: " + half + " " + most + " " + before);
        }
        if (head < 0 || leader < head || superior < leader || superior > MOST_DAYS) {
            throw new IllegalArgumentException("a ladder in no order: " + head + " " + leader + " " + superior);
        }
    }

    /**
     * Six numbers in their order; the usual ones where there are none.
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
        if (numbers.size() != NUMBERS) {
            throw new IllegalArgumentException("a ladder of " + NUMBERS + " numbers, not of " + numbers.size());
        }
        return new Ladder(
                numbers.get(0), numbers.get(1), numbers.get(2), numbers.get(3), numbers.get(4), numbers.get(5));
    }

    /** When each rung is reached; without those that a short promise begins beyond. */
    public List<Alarm> alarms(WorkingSpan span) {
        return Arrays.stream(Rung.values())
                .flatMap(rung -> at(rung, span).filter(span.from()::isBefore).map(at -> new Alarm(rung, at)).stream())
                .toList();
    }

    private Optional<Instant> at(Rung rung, WorkingSpan span) {
        return switch (rung) {
            case HALF_GONE, MOST_GONE -> span.whenOver(number(rung));
            case LAST_DAY -> span.daysFromDue(-number(rung));
            case TO_HEAD, TO_LEADER, TO_SUPERIOR -> span.daysFromDue(number(rung));
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
        };
    }
}
