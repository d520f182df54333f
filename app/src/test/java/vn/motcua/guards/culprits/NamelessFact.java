package vn.motcua.guards.culprits;

import java.util.UUID;
import vn.motcua.shared.Fact;

/** Would be stored under no name. */
public record NamelessFact(UUID subject) implements Fact {}
