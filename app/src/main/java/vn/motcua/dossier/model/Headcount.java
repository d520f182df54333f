package vn.motcua.dossier.model;

import java.util.Optional;

/**
 * Số đếm về người: how many people did something. One to four are so few that somebody who knows them may tell who it was; then
 * nobody is told how many, only that there were fewer than five.
 */
public record Headcount(long exact) {
    /** The smallest number above none that is told. */
    public static final int LEAST = 5;

    public static final Headcount NONE = new Headcount(0);

    /** @throws IllegalArgumentException below 0 */
    public Headcount {
        if (exact < 0) {
            throw new IllegalArgumentException("nobody is counted below none: " + exact);
        }
    }

    public boolean isNone() {
        return exact == 0;
    }

    /** Whether there were some, and too few to tell how many. */
    public boolean isFew() {
        return exact > 0 && exact < LEAST;
    }

    /** Empty where there were few. */
    public Optional<Long> told() {
        return isFew() ? Optional.empty() : Optional.of(exact);
    }

    /**
     * How many of these it is, in percent.
     *
     * @return empty where one of the two is too small to tell, or there are none to be part of
     */
    public Optional<Double> percentOf(Headcount all) {
        return all.exact < LEAST || isFew() ? Optional.empty() : Optional.of(100.0 * exact / all.exact);
    }

    /**
     * How much of something each of them had.
     *
     * @return empty where they are fewer than {@link #LEAST}
     */
    public Optional<Double> each(long sum) {
        return exact < LEAST ? Optional.empty() : Optional.of((double) sum / exact);
    }

    public Headcount plus(Headcount other) {
        return new Headcount(exact + other.exact);
    }

    /** So that it cannot be told by accident. */
    @Override
    public String toString() {
        return told().map(String::valueOf).orElse("<" + LEAST);
    }
}
