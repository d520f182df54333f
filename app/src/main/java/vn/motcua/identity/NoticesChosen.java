package vn.motcua.identity;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.motcua.shared.Fact;
import vn.motcua.shared.PersonId;

/**
 * Người dùng đã chọn cách nhận tin.
 *
 * @param ways by what: {@code mail}, {@code text}; none where they want to hear nothing
 * @param quiet when they want none, such as {@code 21:00-07:00}; empty where they said nothing of it
 * @param digest whether an officer wants to be told in the morning what waits for them
 */
@Fact.Name("identity.notices-chosen")
public record NoticesChosen(PersonId person, Set<String> ways, Optional<String> quiet, boolean digest) implements Fact {
    public NoticesChosen {
        ways = Set.copyOf(ways);
    }

    @Override
    public UUID subject() {
        return person.value();
    }
}
