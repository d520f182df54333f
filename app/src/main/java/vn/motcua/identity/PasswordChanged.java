package vn.motcua.identity;

import java.util.UUID;
import vn.motcua.shared.Fact;
import vn.motcua.shared.PersonId;

/** Người dùng đã tự đổi mật khẩu; their other sessions ended with it. */
@Fact.Name("identity.password-changed")
public record PasswordChanged(PersonId person) implements Fact {
    @Override
    public UUID subject() {
        return person.value();
    }
}
