package vn.motcua.organisation;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Bên kế thừa, or the other way round a predecessor: a unit, and the part that went from the one to the other.
 *
 * @param share of the predecessor; empty where it is not known
 */
public record Heir(Unit unit, Optional<BigDecimal> share) {}
