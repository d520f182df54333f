package vn.motcua.dossier.usecase;

import static vn.motcua.shared.Role.DESK_HEAD;
import static vn.motcua.shared.Role.RECEPTION_CLERK;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.shared.LegalBasis;
import vn.motcua.shared.Policy;
import vn.motcua.shared.Role;
import vn.motcua.shared.Rule;

/** Bảng phân quyền of dossiers. The agency of a record is the one that has it in hand. */
@Component
@LegalBasis("Nghị định 118/2025/NĐ-CP, Điều 17 và 18")
class DossierPolicy implements Policy {
    static final String FILE = "dossier.file";
    static final String KEEP_DRAFT = "dossier.keep-draft";
    static final String ANSWER = "dossier.answer";
    static final String RECEIVE = "dossier.receive";
    static final String REFUSE = "dossier.refuse";
    static final String RETURN = "dossier.return";
    static final String LET_PASS = "dossier.let-pass";
    static final String SEE_INBOX = "dossier.see-inbox";

    /** Whoever can have a step of a procedure in hand. */
    private static final List<Role> HANDLERS = List.of(
            RECEPTION_CLERK,
            DESK_HEAD,
            Role.SPECIALIST,
            Role.DIVISION_HEAD,
            Role.LEADER,
            Role.RECORDS_OFFICER,
            Role.CASHIER,
            Role.ARCHIVIST);

    /** The action of doing a step that falls to this role. */
    static String handleAs(Role role) {
        return "dossier.handle-as-" + role.key();
    }

    @Override
    public List<Rule> rules() {
        var handlers = HANDLERS.toArray(Role[]::new);
        var rules = new ArrayList<>(List.of(
                Rule.signedIn(FILE),
                Rule.owner(KEEP_DRAFT),
                Rule.owner(ANSWER),
                Rule.atAgency(RECEIVE, RECEPTION_CLERK, DESK_HEAD),
                Rule.atAgency(REFUSE, DESK_HEAD),
                Rule.atAgency(RETURN, RECEPTION_CLERK, DESK_HEAD),
                Rule.owner(LET_PASS),
                Rule.atAgency(SEE_INBOX, handlers)));
        HANDLERS.forEach(role -> rules.add(Rule.atAgency(handleAs(role), role)));
        return rules;
    }
}
