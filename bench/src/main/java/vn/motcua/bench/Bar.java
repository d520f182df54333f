package vn.motcua.bench;

import java.util.Locale;

/**
 * Vạch: what a measured value must not exceed, or must reach.
 *
 * @param unit one word
 */
public record Bar(String name, Side side, double limit, String unit) {

    /** Phía of the limit on which a value must lie; the limit itself passes. */
    public enum Side {
        AT_MOST("<="),
        AT_LEAST(">=");

        private final String sign;

        Side(String sign) {
            this.sign = sign;
        }
    }

    public static Bar atMost(String name, double limit, String unit) {
        return new Bar(name, Side.AT_MOST, limit, unit);
    }

    public static Bar atLeast(String name, double limit, String unit) {
        return new Bar(name, Side.AT_LEAST, limit, unit);
    }

    /** Judged by the value as measured, not as it is rounded for the line. */
    public boolean passedBy(double value) {
        return switch (side) {
            case AT_MOST -> value <= limit;
            case AT_LEAST -> value >= limit;
        };
    }

    /**
     * The line that scripts read.
     *
     * @throws IllegalArgumentException if nothing was measured
     */
    public String line(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException(name + ": not a measured value: " + value);
        }
        return "RESULT %s %s %s bar %s%s %s"
                .formatted(name, text(value), unit, side.sign, text(limit), passedBy(value) ? "pass" : "short");
    }

    /** Three decimals below ten, one below a thousand, none above; no zeros at the end. */
    static String text(double value) {
        var size = Math.abs(value);
        var written = String.format(Locale.ROOT, size < 10 ? "%.3f" : size < 1000 ? "%.1f" : "%.0f", value);
        return written.contains(".") ? written.replaceAll("\\.?0+$", "") : written;
    }
}
