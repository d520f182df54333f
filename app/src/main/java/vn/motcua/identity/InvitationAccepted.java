package vn.motcua.identity;

import java.util.UUID;
import vn.motcua.shared.Fact;
import vn.motcua.shared.PersonId;

/** Lời mời được nhận. */
@Fact.Name("identity.invitation-accepted")
public record InvitationAccepted(PersonId person) implements Fact {
    @Override
    public UUID subject() {
        return person.value();
    }
}
