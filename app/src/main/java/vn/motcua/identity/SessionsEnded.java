package vn.motcua.identity;

import java.util.UUID;
import vn.motcua.shared.Fact;
import vn.motcua.shared.PersonId;

/** Các phiên đã bị kết thúc, all of a person's, by who keeps their account. */
@Fact.Name("identity.sessions-ended")
public record SessionsEnded(PersonId person) implements Fact {
    @Override
    public UUID subject() {
        return person.value();
    }
}
