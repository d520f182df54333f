package vn.motcua.organisation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * Số liệu quy đổi: a count by the units of another day.
 *
 * @param counts by unit of that day, as far as shares are known
 * @param notComparable counts that cannot be told by the units of that day, each still by its own unit: shares nobody has
 *     said are never guessed
 */
public record Restated(Map<UnitId, BigDecimal> counts, List<Left> notComparable) {
    public Restated {
        counts = Map.copyOf(counts);
        notComparable = List.copyOf(notComparable);
    }

    /** Everything counted, whether it could be restated or not: the total that both readings share. */
    public BigDecimal total() {
        var left = notComparable.stream().map(Left::count).reduce(BigDecimal.ZERO, BigDecimal::add);
        return counts.values().stream().reduce(left, BigDecimal::add);
    }

    /**
     * Phần không so sánh được.
     *
     * @param touches units of the other day that may hold a part of it, so that their counts are incomplete
     */
    public record Left(UnitId unit, BigDecimal count, List<UnitId> touches) {
        public Left {
            touches = List.copyOf(touches);
        }
    }
}
