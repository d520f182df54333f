package vn.motcua.organisation.usecase;

import static vn.motcua.shared.Role.AGENCY_ADMINISTRATOR;
import static vn.motcua.shared.Role.LEADER;
import static vn.motcua.shared.Role.SYSTEM_ADMINISTRATOR;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Policy;
import vn.motcua.shared.Rule;

/** Bảng phân quyền of units and agencies. What they are and were is public; the register's own pages are not. */
@Component
class OrganisationPolicy implements Policy {
    static final String FOUND = "organisation.found-agency";
    static final String SEE = "organisation.see-register";
    static final String DECIDE_UNITS = "organisation.decide-units";
    static final String IMPORT_UNITS = "organisation.import-units";
    static final String IMPORT_OUTLINES = "organisation.import-outlines";
    static final String DECIDE_AGENCY = "organisation.decide-agency";
    static final String DESCRIBE_AGENCY = "organisation.describe-agency";

    @Override
    public List<Rule> rules() {
        return List.of(
                Rule.anywhere(FOUND, SYSTEM_ADMINISTRATOR),
                Rule.anywhere(SEE, AGENCY_ADMINISTRATOR, LEADER, SYSTEM_ADMINISTRATOR),
                Rule.anywhere(DECIDE_UNITS, SYSTEM_ADMINISTRATOR),
                Rule.anywhere(IMPORT_UNITS, SYSTEM_ADMINISTRATOR),
                Rule.anywhere(IMPORT_OUTLINES, SYSTEM_ADMINISTRATOR),
                Rule.anywhere(DECIDE_AGENCY, SYSTEM_ADMINISTRATOR),
                Rule.beneath(DESCRIBE_AGENCY, AGENCY_ADMINISTRATOR),
                Rule.anywhere(DESCRIBE_AGENCY, SYSTEM_ADMINISTRATOR));
    }
}
