package vn.motcua.catalogue.usecase;

import static vn.motcua.shared.Role.AGENCY_ADMINISTRATOR;
import static vn.motcua.shared.Role.DESK_HEAD;
import static vn.motcua.shared.Role.LEADER;
import static vn.motcua.shared.Role.RECEPTION_CLERK;
import static vn.motcua.shared.Role.SYSTEM_ADMINISTRATOR;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Policy;
import vn.motcua.shared.Rule;

/** Bảng phân quyền of the catalogue. What is published everybody may read, and asks nobody. */
@Component
class CataloguePolicy implements Policy {
    static final String SEE_DRAFTS = "catalogue.see-drafts";
    static final String DRAFT = "catalogue.draft";
    static final String PUBLISH = "catalogue.publish";
    static final String RETURN = "catalogue.return";
    static final String WITHDRAW = "catalogue.withdraw";
    static final String ABOLISH = "catalogue.abolish";
    static final String PRINT_POSTERS = "catalogue.print-posters";
    static final String ASSIGN = "catalogue.assign";
    static final String ENTER_FEES = "catalogue.enter-fees";
    static final String LEND = "catalogue.lend";
    static final String IMPORT = "catalogue.import";
    static final String WISH = "catalogue.wish";
    static final String SEE_REFERENCES = "catalogue.see-references";
    static final String KEEP_REFERENCE = "catalogue.keep-reference";
    static final String REMOVE_REFERENCE = "catalogue.remove-reference";

    @Override
    public List<Rule> rules() {
        return List.of(
                Rule.anywhere(SEE_DRAFTS, AGENCY_ADMINISTRATOR, SYSTEM_ADMINISTRATOR, LEADER),
                Rule.anywhere(DRAFT, AGENCY_ADMINISTRATOR, SYSTEM_ADMINISTRATOR),
                Rule.anywhere(PUBLISH, AGENCY_ADMINISTRATOR, SYSTEM_ADMINISTRATOR, LEADER),
                Rule.anywhere(RETURN, AGENCY_ADMINISTRATOR, SYSTEM_ADMINISTRATOR, LEADER),
                Rule.anywhere(WITHDRAW, AGENCY_ADMINISTRATOR, SYSTEM_ADMINISTRATOR, LEADER),
                Rule.anywhere(ABOLISH, SYSTEM_ADMINISTRATOR, LEADER),
                Rule.anywhere(
                        PRINT_POSTERS, RECEPTION_CLERK, DESK_HEAD, LEADER, AGENCY_ADMINISTRATOR, SYSTEM_ADMINISTRATOR),
                Rule.anywhere(ASSIGN, SYSTEM_ADMINISTRATOR, LEADER),
                Rule.anywhere(ENTER_FEES, AGENCY_ADMINISTRATOR, SYSTEM_ADMINISTRATOR, LEADER),
                Rule.anywhere(LEND, AGENCY_ADMINISTRATOR, SYSTEM_ADMINISTRATOR, LEADER),
                Rule.anywhere(IMPORT, SYSTEM_ADMINISTRATOR),
                Rule.anyone(WISH),
                Rule.owner(SEE_REFERENCES),
                Rule.owner(KEEP_REFERENCE),
                Rule.owner(REMOVE_REFERENCE));
    }
}
