package vn.motcua.dossier.usecase;

import static vn.motcua.shared.Role.DESK_HEAD;
import static vn.motcua.shared.Role.RECEPTION_CLERK;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.model.Verb;
import vn.motcua.shared.Entrance;
import vn.motcua.shared.LegalBasis;
import vn.motcua.shared.Policy;
import vn.motcua.shared.Role;
import vn.motcua.shared.Rule;
import vn.motcua.shared.Trust;

/** Bảng phân quyền of dossiers. The agency of a record is the one that has it in hand. */
@Component
@LegalBasis("Nghị định 118/2025/NĐ-CP, Điều 17, 18, 21 và 24")
class DossierPolicy implements Policy {
    static final String FILE = "dossier.file";
    static final String KEEP_DRAFT = "dossier.keep-draft";
    static final String KEEP_ANOTHERS_DRAFT = "dossier.keep-anothers-draft";
    static final String FILE_DRAFT = "dossier.file-draft";
    static final String HAND_DRAFT = "dossier.hand-draft";
    static final String TAKE_DRAFT = "dossier.take-draft";
    static final String TAKE_ALONG = "dossier.take-along";
    static final String HELP_DRAFT = "dossier.help-draft";
    static final String EXPIRE_DRAFTS = "dossier.expire-drafts";
    static final String LEAVE_PAPER = "dossier.leave-paper";
    static final String ANSWER = "dossier.answer";
    static final String CHOOSE_RETURN = "dossier.choose-return";
    static final String WITHDRAW = "dossier.withdraw";
    static final String WITHDRAW_AT_DESK = "dossier.withdraw-at-desk";
    static final String RECEIVE = "dossier.receive";
    static final String REFUSE = "dossier.refuse";
    static final String STOP = "dossier.stop";
    static final String MERGE = "dossier.merge";
    static final String RECORD_PAYMENT = "dossier.record-payment";
    static final String REOPEN = "dossier.reopen";
    static final String PUT_OFF = "dossier.put-off";
    static final String RESCHEDULE = "dossier.reschedule";
    static final String ASSIGN = "dossier.assign";
    static final String RATE = "dossier.rate";
    static final String RETURN = "dossier.return";
    static final String LET_PASS = "dossier.let-pass";
    static final String DEEM = "dossier.deem";
    static final String SEE_SILENCES = "dossier.see-silences";
    static final String RING_ALARMS = "dossier.ring-alarms";
    static final String ASK_OFFICE = "dossier.ask-office";
    static final String WRITE_TO_OWNER = "dossier.write-to-owner";
    static final String AMEND = "dossier.amend";
    static final String STATE_OUTCOME = "dossier.state-outcome";
    static final String RECORD_CONSENT = "dossier.record-consent";
    static final String NOTE = "dossier.note";
    static final String LABEL = "dossier.label";
    static final String TRACK = "dossier.track";
    static final String SEE_INBOX = "dossier.see-inbox";
    static final String SEE_RECEIPT = "dossier.see-receipt";
    static final String ENTER_OWN = "dossier.enter-own";
    static final String FOLLOW_OWN = "dossier.follow-own";
    static final String SEE_OWN = "dossier.see-own";
    static final String SEE = "dossier.see";
    static final String SEE_IN_FULL = "dossier.see-in-full";
    static final String OPEN_IN_EMERGENCY = "dossier.open-in-emergency";
    static final String SEE_FORM_FIGURES = "dossier.see-form-figures";
    static final String RECOUNT = "dossier.recount-figures";
    static final String FIND = "dossier.find";
    static final String SEARCH = "dossier.search";
    static final String KEEP_VIEW = "dossier.keep-view";
    static final String KEEP_TEAM_VIEW = "dossier.keep-team-view";
    static final String PRINT_MANY = "dossier.print-many";
    static final String FETCH_MANY = "dossier.fetch-many";
    static final String TAKE_INBOX = "dossier.take-inbox";
    static final String TAKE_OWN = "dossier.take-own";
    static final String SEE_REGISTER = "dossier.see-register";
    static final String TAKE_REGISTER = "dossier.take-register";

    /** Whoever gives work to others of their agency. */
    static final Set<Role> GIVERS = Set.of(DESK_HEAD, Role.DIVISION_HEAD, Role.LEADER);

    /** As the catalogue has it. */
    private static final Set<Role> FORM_WRITERS = Set.of(Role.AGENCY_ADMINISTRATOR, Role.SYSTEM_ADMINISTRATOR);

    /** Whoever can have a step of a procedure in hand, and the action of doing it. */
    private static final Map<Role, String> HANDLING = Map.of(
            RECEPTION_CLERK,
            "dossier.handle-as-reception-clerk",
            DESK_HEAD,
            "dossier.handle-as-desk-head",
            Role.SPECIALIST,
            "dossier.handle-as-specialist",
            Role.DIVISION_HEAD,
            "dossier.handle-as-division-head",
            Role.LEADER,
            "dossier.handle-as-leader",
            Role.RECORDS_OFFICER,
            "dossier.handle-as-records-officer",
            Role.CASHIER,
            "dossier.handle-as-cashier",
            Role.ARCHIVIST,
            "dossier.handle-as-archivist");

    /**
     * The action of doing a step that falls to this role.
     *
     * @throws IllegalArgumentException if no step can fall to it
     */
    static String handleAs(Role role) {
        return Optional.ofNullable(HANDLING.get(role))
                .orElseThrow(() -> new IllegalArgumentException("no step of a procedure falls to " + role));
    }

    /** The action of entering what time has done. */
    static String byTime(Verb verb) {
        return verb == Verb.DEEM ? DEEM : LET_PASS;
    }

    static Set<Role> handlers() {
        return HANDLING.keySet();
    }

    @Override
    public List<Rule> rules() {
        var handlers = handlers().stream().sorted().toArray(Role[]::new);
        var rules = new ArrayList<>(List.of(
                Rule.signedIn(FILE).evenByLink(),
                Rule.signedIn(ENTER_OWN).evenByPhone().evenByLink(),
                Rule.anyone(LEAVE_PAPER),
                Rule.anyone(TRACK),
                Rule.anywhere(RECOUNT, Role.SYSTEM_ADMINISTRATOR)));
        rules.addAll(desks());
        rules.addAll(looks(handlers));
        rules.addAll(registers());
        rules.addAll(measures());
        rules.addAll(remarks(handlers));
        rules.addAll(clocks());
        rules.addAll(owners());
        HANDLING.forEach((role, action) -> rules.add(Rule.atAgency(action, role).alsoInPractice()));
        return rules;
    }

    /** What desks and leaders do, and trainees learn to do. */
    private static List<Rule> desks() {
        return Stream.of(
                        Rule.atAgency(RECEIVE, RECEPTION_CLERK, DESK_HEAD),
                        Rule.atAgency(REFUSE, DESK_HEAD),
                        Rule.atAgency(STOP, Role.LEADER),
                        // Whoever has it in hand knows that it is there twice. It decides nothing: the request goes on.
                        Rule.atAgency(
                                MERGE, RECEPTION_CLERK, DESK_HEAD, Role.SPECIALIST, Role.DIVISION_HEAD, Role.LEADER),
                        Rule.atAgency(RECORD_PAYMENT, RECEPTION_CLERK, Role.CASHIER),
                        Rule.atAgency(RECORD_CONSENT, RECEPTION_CLERK, DESK_HEAD),
                        Rule.atAgency(REOPEN, Role.LEADER),
                        Rule.atAgency(PUT_OFF, Role.LEADER),
                        Rule.atAgency(ASSIGN, DESK_HEAD, Role.DIVISION_HEAD, Role.LEADER),
                        Rule.atAgency(WITHDRAW_AT_DESK, RECEPTION_CLERK, DESK_HEAD),
                        Rule.atAgency(RETURN, RECEPTION_CLERK, DESK_HEAD))
                .map(Rule::alsoInPractice)
                .toList();
    }

    /** Who looks at others' dossiers. */
    private static List<Rule> looks(Role... handlers) {
        return List.of(
                Rule.anywhere(FIND, handlers).alsoInPractice(),
                Rule.anywhere(SEARCH, handlers).revealing().alsoInPractice(),
                Rule.atAgency(SEE_SILENCES, GIVERS.toArray(Role[]::new)).alsoInPractice(),
                Rule.atAgency(SEE_INBOX, handlers).alsoInPractice(),
                // Of one's own it is one's own; who stands in for another is not that other.
                Rule.owner(KEEP_VIEW),
                Rule.atAgency(KEEP_TEAM_VIEW, GIVERS.toArray(Role[]::new)).alsoInPractice(),
                Rule.anywhere(PRINT_MANY, handlers).alsoInPractice(),
                Rule.anywhere(FETCH_MANY, handlers).revealing().alsoInPractice(),
                Rule.atAgency(TAKE_INBOX, handlers).revealing().alsoInPractice(),
                Rule.atAgency(SEE, handlers).revealing().alsoInPractice(),
                Rule.beneath(SEE, Role.LEADER).revealing().alsoInPractice(),
                Rule.atAgency(SEE_IN_FULL, handlers).revealing().alsoInPractice(),
                Rule.anywhere(OPEN_IN_EMERGENCY, handlers),
                Rule.inEmergency(SEE, handlers),
                Rule.inEmergency(SEE_IN_FULL, handlers));
    }

    /** Whoever answers for an office, and whoever writes forms. */
    static Set<Role> formOwners() {
        return Stream.concat(GIVERS.stream(), FORM_WRITERS.stream()).collect(Collectors.toSet());
    }

    /** Sums with nobody in them. A form may be written by the administrator of any agency, and is filled in at all. */
    private static List<Rule> measures() {
        return List.of(
                Rule.beneath(SEE_FORM_FIGURES, GIVERS.toArray(Role[]::new)).alsoInPractice(),
                Rule.anywhere(SEE_FORM_FIGURES, FORM_WRITERS.toArray(Role[]::new)));
    }

    static Set<Role> registrars() {
        return Set.of(RECEPTION_CLERK, DESK_HEAD, Role.RECORDS_OFFICER, Role.LEADER);
    }

    /** The register of a year names everybody who came. */
    private static List<Rule> registers() {
        var keepers = registrars().toArray(Role[]::new);
        return Stream.of(SEE_REGISTER, TAKE_REGISTER)
                .flatMap(action -> Stream.of(Rule.atAgency(action, keepers), Rule.beneath(action, Role.LEADER)))
                .map(rule -> rule.revealing().alsoInPractice())
                .toList();
    }

    /** What is said of a dossier beside its moves. */
    private static List<Rule> remarks(Role... handlers) {
        return List.of(
                Rule.owner(ASK_OFFICE),
                Rule.entrusted(ASK_OFFICE, Trust.ANSWER),
                Rule.atAgency(WRITE_TO_OWNER, handlers).alsoInPractice(),
                Rule.atAgency(AMEND, handlers).alsoInPractice(),
                Rule.atAgency(STATE_OUTCOME, handlers).alsoInPractice(),
                Rule.atAgency(NOTE, handlers).alsoInPractice(),
                Rule.atAgency(LABEL, handlers).alsoInPractice());
    }

    /** What time and the calendar do, in whose name. */
    private static List<Rule> clocks() {
        return List.of(
                Rule.owner(LET_PASS),
                Rule.atAgency(RESCHEDULE, Role.LEADER),
                Rule.atAgency(DEEM, Role.LEADER),
                Rule.anywhere(RING_ALARMS, Role.SYSTEM_ADMINISTRATOR),
                Rule.anywhere(EXPIRE_DRAFTS, Role.SYSTEM_ADMINISTRATOR));
    }

    /** Owners, and who acts for them. What one person began for the owner no third one goes on with. */
    private static List<Rule> owners() {
        return List.of(
                Rule.owner(KEEP_DRAFT).evenByLink(),
                Rule.entrusted(KEEP_DRAFT, Trust.FILL),
                Rule.owner(KEEP_ANOTHERS_DRAFT),
                Rule.owner(HAND_DRAFT),
                Rule.signedIn(TAKE_DRAFT),
                Rule.signedIn(TAKE_ALONG).neverInPractice(),
                // Whose help it is: it was handed to them.
                Rule.owner(HELP_DRAFT),
                Rule.owner(FILE_DRAFT),
                Rule.entrusted(FILE_DRAFT, Trust.FILE),
                Rule.owner(SEE_RECEIPT),
                Rule.entrusted(SEE_RECEIPT, Trust.FILE),
                Rule.owner(FOLLOW_OWN).evenByPhone().evenByLink(),
                Rule.owner(SEE_OWN),
                Rule.entrusted(SEE_OWN, Trust.SEE).revealing(),
                Rule.owner(TAKE_OWN),
                Rule.entrusted(TAKE_OWN, Trust.SEE).revealing(),
                Rule.owner(RATE).evenByPhone(),
                Rule.owner(ANSWER),
                Rule.entrusted(ANSWER, Trust.ANSWER),
                Rule.owner(CHOOSE_RETURN),
                Rule.entrusted(CHOOSE_RETURN, Trust.ANSWER),
                Rule.owner(WITHDRAW),
                Rule.entrusted(WITHDRAW, Trust.WITHDRAW));
    }

    /** A citizen's own pages; each verb behind them asks about the record. */
    @Override
    public List<Entrance> entrances() {
        return List.of(
                new Entrance("/apply/**", FILE), new Entrance("/drafts/**", FILE), new Entrance("/my/**", ENTER_OWN));
    }
}
