package vn.motcua.identity;

import java.util.UUID;
import vn.motcua.shared.Fact;
import vn.motcua.shared.PersonId;

/** Quản trị đã cấp lại mật khẩu; the person's sessions ended with it. */
@Fact.Name("identity.password-reset")
public record PasswordReset(PersonId person) implements Fact {
    @Override
    public UUID subject() {
        return person.value();
    }
}
