package vn.motcua.identity;

import java.util.UUID;
import vn.motcua.shared.Fact;
import vn.motcua.shared.PersonId;

/**
 * Tài khoản đã được mở.
 *
 * @param demonstration whether it belongs to the invented people of the demonstration place
 * @param practice whether it is for practice
 */
@Fact.Name("identity.account-opened")
public record AccountOpened(PersonId person, boolean demonstration, boolean practice) implements Fact {
    @Override
    public UUID subject() {
        return person.value();
    }
}
