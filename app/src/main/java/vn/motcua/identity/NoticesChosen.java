package vn.motcua.identity;

import java.util.Set;
import java.util.UUID;
import vn.motcua.shared.Fact;
import vn.motcua.shared.PersonId;

/**
 * Người dùng đã chọn cách nhận tin.
 *
 * @param ways by what: {@code mail}, {@code text}; none where they want to hear nothing
 */
@Fact.Name("identity.notices-chosen")
public record NoticesChosen(PersonId person, Set<String> ways) implements Fact {
    public NoticesChosen {
        ways = Set.copyOf(ways);
    }

    @Override
    public UUID subject() {
        return person.value();
    }
}
