package vn.motcua.identity;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import vn.motcua.shared.AgencyId;
import vn.motcua.shared.PersonId;
import vn.motcua.shared.Role;

/**
 * Cán bộ giữ vai trò: who could take up work that falls to a role, for whoever gives it to one of them. Officers act in public,
 * so nobody's leave is asked; what they are called tells {@link OfficerNames}.
 */
public interface OfficersOnPost {

    /**
     * Those who hold the role at the agency on that day and can sign in.
     *
     * @param field of the work, for which a post that is limited to others does not count; empty where it is of none
     * @param practice whether those are asked for who practise
     */
    Set<PersonId> holding(Role role, Optional<String> field, AgencyId agency, LocalDate day, boolean practice);
}
