package vn.motcua.identity;

import java.util.UUID;
import vn.motcua.shared.Fact;
import vn.motcua.shared.PersonId;

/** Bắt đầu làm thay: from here on each act of this session is in the giver's name. */
@Fact.Name("identity.stood-in")
public record StoodIn(UUID delegation, PersonId giver, PersonId taker) implements Fact {
    @Override
    public UUID subject() {
        return delegation;
    }
}
