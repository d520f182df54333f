package vn.motcua.guards.culprits;

import java.util.UUID;
import vn.motcua.shared.Fact;

/** Named after a room that is not its own. */
@Fact.Name("elsewhere.told")
public record StrangerFact(UUID subject) implements Fact {}
