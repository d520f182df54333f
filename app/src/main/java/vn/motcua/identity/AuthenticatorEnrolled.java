package vn.motcua.identity;

import java.util.UUID;
import vn.motcua.shared.Fact;
import vn.motcua.shared.PersonId;

/** Ứng dụng tạo mã được ghi nhận. */
@Fact.Name("identity.authenticator-enrolled")
public record AuthenticatorEnrolled(PersonId person) implements Fact {
    @Override
    public UUID subject() {
        return person.value();
    }
}
