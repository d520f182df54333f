package vn.motcua.shared;

import com.fasterxml.jackson.annotation.JsonValue;

/** Số tiền: whole đồng, because the currency has no smaller unit. Never negative; sums that overflow are refused. */
public record Vnd(@JsonValue long dong) implements Comparable<Vnd> {
    public static final Vnd ZERO = new Vnd(0);

    public Vnd {
        if (dong < 0) {
            throw new IllegalArgumentException("negative amount: " + dong);
        }
    }

    public Vnd plus(Vnd other) {
        return new Vnd(Math.addExact(dong, other.dong));
    }

    /** What is left. A larger subtrahend is a bug of the caller, who compares first. */
    public Vnd minus(Vnd other) {
        return new Vnd(Math.subtractExact(dong, other.dong));
    }

    public Vnd times(long count) {
        return new Vnd(Math.multiplyExact(dong, count));
    }

    @Override
    public int compareTo(Vnd other) {
        return Long.compare(dong, other.dong);
    }

    /** For logs and journals; pages write amounts in the reader's language. */
    @Override
    public String toString() {
        return dong + " VND";
    }
}
