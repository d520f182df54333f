package vn.motcua.identity;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import vn.motcua.shared.AgencyId;
import vn.motcua.shared.Role;

/**
 * Bố trí nhân sự: where work that falls to a role is taken up. Offices act in public, so nobody's leave is asked; who holds
 * the role is not told here.
 */
public interface Staffing {

    /**
     * Those among them where somebody who can sign in holds the role on that day.
     *
     * @param field of the work, for which a post that is limited to others does not count; empty where it is of none
     * @param practice whether those are asked for who practise; they take up nothing of the others, nor the others of theirs
     */
    Set<AgencyId> having(Role role, Optional<String> field, Set<AgencyId> among, LocalDate day, boolean practice);
}
