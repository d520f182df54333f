package vn.motcua.identity;

import java.util.UUID;
import vn.motcua.shared.Fact;
import vn.motcua.shared.PersonId;

/** Số điện thoại đã được xác nhận by a code sent to it. */
@Fact.Name("identity.phone-confirmed")
public record PhoneConfirmed(PersonId person) implements Fact {
    @Override
    public UUID subject() {
        return person.value();
    }
}
