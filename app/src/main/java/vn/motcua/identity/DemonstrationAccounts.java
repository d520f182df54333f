package vn.motcua.identity;

import java.util.List;
import java.util.Optional;
import vn.motcua.shared.Role;

/** Tài khoản minh họa: the open accounts of invented people, which a production installation must not have. */
public interface DemonstrationAccounts {

    boolean exist();

    /** Officers by role, then citizens. */
    List<Sample> list();

    /**
     * @param role empty for a citizen
     * @param agency the agency's name in Vietnamese; empty for a citizen
     * @param words the person's invented name
     */
    record Sample(String login, Optional<Role> role, Optional<String> agency, String words) {}
}
