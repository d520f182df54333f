package vn.motcua.identity;

import java.util.UUID;
import vn.motcua.shared.Fact;
import vn.motcua.shared.PersonId;

/** Đề nghị khôi phục bị từ chối. */
@Fact.Name("identity.recovery-declined")
public record RecoveryDeclined(PersonId person, UUID recovery) implements Fact {
    @Override
    public UUID subject() {
        return person.value();
    }
}
