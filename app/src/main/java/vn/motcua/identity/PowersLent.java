package vn.motcua.identity;

import java.time.LocalDate;
import java.util.UUID;
import vn.motcua.shared.Fact;
import vn.motcua.shared.PersonId;

/** Đã ủy quyền: an officer lets another stand in for them. */
@Fact.Name("identity.powers-lent")
public record PowersLent(UUID delegation, PersonId giver, PersonId taker, LocalDate from, LocalDate until)
        implements Fact {
    @Override
    public UUID subject() {
        return delegation;
    }
}
