package vn.motcua.identity;

import java.util.UUID;
import vn.motcua.shared.Fact;
import vn.motcua.shared.PersonId;

/** Quyền thay mặt không được xác nhận: the paper was not found to show it. */
@Fact.Name("identity.claim-refused")
public record ClaimRefused(UUID claim, PersonId agent) implements Fact {
    @Override
    public UUID subject() {
        return claim;
    }
}
