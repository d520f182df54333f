package vn.motcua.guards.culprits;

import java.util.UUID;
import vn.motcua.shared.Fact;

/** Takes the name of another fact. */
@Fact.Name("guards.told")
public record NamesakeFact(UUID subject) implements Fact {}
