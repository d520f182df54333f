package vn.motcua.dossier.model;

import java.time.Instant;
import java.util.function.Supplier;
import vn.motcua.shared.AgencyId;

/**
 * Nơi tiếp theo.
 *
 * @param confirmUntil until when the citizen may look at a draft; asked only if that comes next
 */
public record Next(AgencyId agency, Instant at, Supplier<Instant> confirmUntil) {}
