package vn.motcua.organisation;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Kế thừa: one unit took over all or a part of another, on the day the other ended.
 *
 * @param share the part of the people that went there; empty where nobody has said
 */
public record Succession(UnitId predecessor, UnitId successor, Optional<BigDecimal> share) {}
