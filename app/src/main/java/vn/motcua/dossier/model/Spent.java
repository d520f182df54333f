package vn.motcua.dossier.model;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Thời gian điền: from the beginning of a draft until it was filed, breaks included, in classes that widen as it goes on: a minute
 * matters where it took five, and not where it took a day. Nobody's own time is kept.
 *
 * @param from the shortest of the class
 * @param until the first that is longer; empty in the last class, which has no end
 */
public record Spent(Duration from, Optional<Duration> until) {
    private static final List<Duration> BOUNDS = bounds();

    private static List<Duration> bounds() {
        var minutes = Stream.of(
                        1, 2, 3, 4, 5, 6, 8, 10, 12, 15, 20, 25, 30, 40, 50, 60, 90, 120, 180, 240, 360, 480, 720)
                .map(Duration::ofMinutes);
        var days = Stream.of(1, 2, 3, 5, 7, 10, 14, 21, 30, 45, 60, 90).map(Duration::ofDays);
        return Stream.concat(minutes, days).toList();
    }

    /** Where each class but the first begins, the shortest first. */
    public static List<Duration> limits() {
        return BOUNDS;
    }

    /**
     * The class of this number.
     *
     * @param number how many of the {@link #limits} are reached: from 0
     */
    public static Spent of(int number) {
        return new Spent(
                number == 0 ? Duration.ZERO : BOUNDS.get(number - 1),
                BOUNDS.stream().skip(number).findFirst());
    }

    /**
     * The class in which half of all are done; of an even number, that of the slower of the two in the middle.
     *
     * @param counts how many there are of each class, by its number
     * @return empty where there are none
     */
    public static Optional<Spent> median(Map<Integer, Long> counts) {
        var all = counts.values().stream().mapToLong(Long::longValue).sum();
        var passed = 0L;
        for (var each : new TreeMap<>(counts).entrySet()) {
            passed += each.getValue();
            if (passed > all / 2) {
                return Optional.of(of(each.getKey()));
            }
        }
        return Optional.empty();
    }
}
