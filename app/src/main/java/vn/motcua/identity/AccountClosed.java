package vn.motcua.identity;

import java.util.UUID;
import vn.motcua.shared.Fact;
import vn.motcua.shared.PersonId;

/** Tài khoản đã bị đóng; the person's sessions ended with it. */
@Fact.Name("identity.account-closed")
public record AccountClosed(PersonId person) implements Fact {
    @Override
    public UUID subject() {
        return person.value();
    }
}
