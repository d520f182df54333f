package vn.motcua.identity;

import java.util.Map;
import java.util.Set;
import vn.motcua.shared.PersonId;

/**
 * Họ tên cán bộ: who did something in office, as a control slip must name them. Officers act in public, so nobody's leave
 * is asked; whoever never held a post is not named here.
 */
public interface OfficerNames {

    /** The names of those among them who hold a post or held one. */
    Map<PersonId, String> of(Set<PersonId> people);
}
