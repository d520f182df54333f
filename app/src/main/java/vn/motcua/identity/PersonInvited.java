package vn.motcua.identity;

import java.time.Instant;
import java.util.UUID;
import vn.motcua.shared.Fact;
import vn.motcua.shared.PersonId;

/**
 * Người được mời to choose how they sign in.
 *
 * @param until when the invitation ends by itself
 */
@Fact.Name("identity.person-invited")
public record PersonInvited(PersonId person, Instant until) implements Fact {
    @Override
    public UUID subject() {
        return person.value();
    }
}
