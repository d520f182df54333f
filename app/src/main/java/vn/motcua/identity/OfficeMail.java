package vn.motcua.identity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.motcua.shared.AgencyId;
import vn.motcua.shared.EmailAddress;
import vn.motcua.shared.PersonId;
import vn.motcua.shared.Role;

/**
 * Thư công vụ: where those who hold a role at an agency are written to about their work. For rooms that write to them; to show
 * an address to somebody is another thing, and nothing here allows it.
 */
public interface OfficeMail {

    /**
     * Those who hold the role on that day and can sign in, by their ids; whoever has no address is not among them.
     *
     * @param field of the work, about which a post that is limited to others is not told; empty where it is of none
     */
    List<Addressee> holding(Role role, Optional<String> field, AgencyId agency, LocalDate day);

    /** Người nhận. */
    record Addressee(PersonId person, EmailAddress to) {}
}
