package vn.motcua.organisation.usecase;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Policy;
import vn.motcua.shared.Role;
import vn.motcua.shared.Rule;

/** Bảng phân quyền of the list of agencies. */
@Component
class OrganisationPolicy implements Policy {
    static final String FOUND = "organisation.found-agency";

    @Override
    public List<Rule> rules() {
        return List.of(Rule.anywhere(FOUND, Role.SYSTEM_ADMINISTRATOR));
    }
}
