package vn.motcua.identity.usecase;

import java.util.List;
import java.util.Optional;
import vn.motcua.shared.AgencyId;
import vn.motcua.shared.Role;

/** The open accounts of invented people, as the database has them. */
public interface SampleAccounts {

    boolean exist();

    List<Line> list();

    /** Một tài khoản, once for each post that is not withdrawn. */
    record Line(String login, String fullName, Optional<Role> role, Optional<AgencyId> agency) {}
}
