package vn.motcua.calendar;

import java.time.LocalDate;
import java.util.List;

/**
 * Quyết định nghỉ lễ of the Government for one year: what the law leaves to be chosen, and the swaps.
 *
 * @param tet how the five days lie around the first day of the lunar year
 * @param nationalDay on which side of 2/9 the second day lies
 * @param basis the decision, as an official would cite it
 */
public record YearDecision(int year, Tet tet, NationalDay nationalDay, List<Swap> swaps, String basis) {

    public YearDecision {
        swaps = List.copyOf(swaps);
        for (var swap : swaps) {
            if (swap.off().getYear() != year) {
                throw new IllegalArgumentException(swap.off() + " is no day of " + year);
            }
        }
    }

    /** Tết: how many of the five days come before mùng 1. */
    public enum Tet {
        ONE_BEFORE(1),
        TWO_BEFORE(2);

        private final int before;

        Tet(int before) {
            this.before = before;
        }

        int before() {
            return before;
        }
    }

    /** Quốc khánh. */
    public enum NationalDay {
        WITH_1_9(1),
        WITH_3_9(3);

        private final int other;

        NationalDay(int other) {
            this.other = other;
        }

        int other() {
            return other;
        }
    }

    /**
     * Hoán đổi ngày làm việc.
     *
     * @param off the weekday that becomes a day off
     * @param makeUp the day, mostly a Saturday, worked for it
     */
    public record Swap(LocalDate off, LocalDate makeUp) {}
}
