package vn.motcua.identity;

import java.util.UUID;
import vn.motcua.shared.Fact;
import vn.motcua.shared.PersonId;

/** Ủy quyền kết thúc trước hạn. */
@Fact.Name("identity.lending-ended")
public record LendingEnded(UUID delegation, PersonId giver, PersonId taker) implements Fact {
    @Override
    public UUID subject() {
        return delegation;
    }
}
