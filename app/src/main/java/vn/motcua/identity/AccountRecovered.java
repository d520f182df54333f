package vn.motcua.identity;

import java.util.UUID;
import vn.motcua.shared.Fact;
import vn.motcua.shared.PersonId;

/** Tài khoản được khôi phục, by two administrators: keys and password are gone, a letter is on its way. */
@Fact.Name("identity.account-recovered")
public record AccountRecovered(PersonId person, UUID recovery) implements Fact {
    @Override
    public UUID subject() {
        return person.value();
    }
}
