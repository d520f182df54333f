package vn.motcua.identity;

import java.time.Instant;
import java.util.UUID;
import vn.motcua.shared.Fact;
import vn.motcua.shared.PersonId;

/** Mã truy cập được tạo: a program may act for the person until then. */
@Fact.Name("identity.token-made")
public record TokenMade(PersonId person, UUID token, Instant until) implements Fact {
    @Override
    public UUID subject() {
        return person.value();
    }
}
