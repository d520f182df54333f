package vn.motcua.identity;

import java.time.Instant;
import java.util.UUID;
import vn.motcua.shared.Fact;

/** Khóa của phần mềm được đổi: another secret opens for it, and the one before it until then. */
@Fact.Name("identity.client-rotated")
public record ClientRotated(UUID client, Instant formerUntil) implements Fact {
    @Override
    public UUID subject() {
        return client;
    }
}
