package vn.motcua.guards.culprits;

import java.util.UUID;
import vn.motcua.shared.Fact;

/** Innocent: named after its room. */
@Fact.Name("guards.told")
public record WellNamedFact(UUID subject) implements Fact {}
