package vn.motcua.identity;

import java.time.Instant;
import java.util.UUID;
import vn.motcua.shared.Fact;
import vn.motcua.shared.PersonId;

/** Mã truy cập được đổi: another secret opens it, and the one before it until then. */
@Fact.Name("identity.token-rotated")
public record TokenRotated(PersonId person, UUID token, Instant formerUntil) implements Fact {
    @Override
    public UUID subject() {
        return person.value();
    }
}
