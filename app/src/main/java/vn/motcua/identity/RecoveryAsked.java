package vn.motcua.identity;

import java.util.UUID;
import vn.motcua.shared.Fact;
import vn.motcua.shared.PersonId;

/** Một quản trị viên đề nghị khôi phục tài khoản. */
@Fact.Name("identity.recovery-asked")
public record RecoveryAsked(PersonId person, UUID recovery) implements Fact {
    @Override
    public UUID subject() {
        return person.value();
    }
}
