package vn.motcua.catalogue.usecase;

import static vn.motcua.shared.Role.AGENCY_ADMINISTRATOR;
import static vn.motcua.shared.Role.DESK_HEAD;
import static vn.motcua.shared.Role.LEADER;
import static vn.motcua.shared.Role.RECEPTION_CLERK;
import static vn.motcua.shared.Role.SYSTEM_ADMINISTRATOR;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Entrance;
import vn.motcua.shared.Policy;
import vn.motcua.shared.Role;
import vn.motcua.shared.Rule;

/**
 * Bảng phân quyền of the catalogue. What is published everybody may read, and asks nobody. Leaders are no administrators, yet
 * come into the pages of the catalogue: they approve what administrators write.
 */
@Component
public class CataloguePolicy implements Policy {
    private static final Role[] APPROVERS = {AGENCY_ADMINISTRATOR, SYSTEM_ADMINISTRATOR, LEADER};

    static final String SEE_DRAFTS = "catalogue.see-drafts";
    static final String DRAFT = "catalogue.draft";
    static final String PUBLISH = "catalogue.publish";
    static final String RETURN = "catalogue.return";
    static final String WITHDRAW = "catalogue.withdraw";
    static final String ABOLISH = "catalogue.abolish";
    static final String PRINT_POSTERS = "catalogue.print-posters";
    static final String ASSIGN = "catalogue.assign";
    static final String ENTER_FEES = "catalogue.enter-fees";
    static final String APPROVE_FEES = "catalogue.approve-fees";
    static final String LEND = "catalogue.lend";
    static final String IMPORT = "catalogue.import";
    static final String WISH = "catalogue.wish";
    static final String SEE_REFERENCES = "catalogue.see-references";
    static final String KEEP_REFERENCE = "catalogue.keep-reference";
    static final String REMOVE_REFERENCE = "catalogue.remove-reference";
    static final String CHECK_LINKS = "catalogue.check-links";
    static final String EDIT_LEXICON = "catalogue.edit-lexicon";

    @Override
    public List<Rule> rules() {
        return List.of(
                Rule.anywhere(SEE_DRAFTS, APPROVERS),
                Rule.anywhere(DRAFT, AGENCY_ADMINISTRATOR, SYSTEM_ADMINISTRATOR),
                Rule.anywhere(PUBLISH, APPROVERS),
                Rule.anywhere(RETURN, APPROVERS),
                Rule.anywhere(WITHDRAW, APPROVERS),
                Rule.anywhere(ABOLISH, SYSTEM_ADMINISTRATOR, LEADER),
                Rule.anywhere(
                        PRINT_POSTERS, RECEPTION_CLERK, DESK_HEAD, LEADER, AGENCY_ADMINISTRATOR, SYSTEM_ADMINISTRATOR),
                Rule.anywhere(ASSIGN, SYSTEM_ADMINISTRATOR, LEADER),
                Rule.anywhere(ENTER_FEES, APPROVERS),
                Rule.anywhere(APPROVE_FEES, APPROVERS),
                Rule.anywhere(LEND, APPROVERS),
                Rule.anywhere(IMPORT, SYSTEM_ADMINISTRATOR),
                Rule.anywhere(CHECK_LINKS, APPROVERS),
                Rule.anywhere(EDIT_LEXICON, AGENCY_ADMINISTRATOR, SYSTEM_ADMINISTRATOR),
                Rule.anyone(WISH),
                Rule.owner(SEE_REFERENCES),
                Rule.owner(KEEP_REFERENCE),
                Rule.owner(REMOVE_REFERENCE));
    }

    @Override
    public List<Entrance> entrances() {
        return List.of(new Entrance("/admin/procedures/**", SEE_DRAFTS));
    }

    /** Those in whose menu it stands what waits for approval. */
    public static Set<Role> approvers() {
        return Set.of(APPROVERS);
    }
}
