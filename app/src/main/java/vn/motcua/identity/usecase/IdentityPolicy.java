package vn.motcua.identity.usecase;

import static vn.motcua.shared.Role.AGENCY_ADMINISTRATOR;
import static vn.motcua.shared.Role.AUDITOR;
import static vn.motcua.shared.Role.COMMUNITY_TEAM_MEMBER;
import static vn.motcua.shared.Role.DESK_HEAD;
import static vn.motcua.shared.Role.RECEPTION_CLERK;
import static vn.motcua.shared.Role.SYSTEM_ADMINISTRATOR;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Policy;
import vn.motcua.shared.Role;
import vn.motcua.shared.Rule;
import vn.motcua.shared.Trust;

/**
 * Bảng phân quyền of people, accounts and posts. The verbs on administrators have rows of their own, which name the
 * system administrator alone; so has appointing whom no single agency answers for, or an administrator could reach any
 * account by a post.
 */
@Component
public class IdentityPolicy implements Policy {
    public static final String SIGN_IN = "identity.sign-in";
    public static final String ENTER_PORTAL = "identity.enter-portal";
    public static final String ENTER_DESK = "identity.enter-desk";
    public static final String ENTER_ADMINISTRATION = "identity.enter-administration";

    static final String ACCEPT_INVITATION = "identity.accept-invitation";
    static final String SIGN_OUT = "identity.sign-out";
    static final String CHANGE_PASSWORD = "identity.change-password";
    static final String KEEP_KEYS = "identity.keep-keys";
    static final String CHOOSE_NOTICES = "identity.choose-notices";
    static final String SEE_OWN_DETAILS = "identity.see-own-details";
    static final String REVEAL_OWN_DETAILS = "identity.reveal-own-details";
    static final String TELL_KNOWN_DETAILS = "identity.tell-known-details";

    static final String MAKE_TOKEN = "identity.make-token";
    static final String LIST_TOKENS = "identity.list-tokens";
    static final String ROTATE_TOKEN = "identity.rotate-token";
    static final String REVOKE_TOKEN = "identity.revoke-token";

    static final String LIST_DEVICES = "identity.list-devices";
    static final String END_DEVICE = "identity.end-device";

    static final String KEEP_LINK = "identity.keep-link";
    static final String CONFIRM_PHONE = "identity.confirm-phone";

    static final String SEE_MANDATES = "identity.see-mandates";
    static final String GRANT_MANDATE = "identity.grant-mandate";
    static final String ACCEPT_MANDATE = "identity.accept-mandate";
    static final String LAY_DOWN_MANDATE = "identity.lay-down-mandate";
    static final String REVOKE_MANDATE = "identity.revoke-mandate";

    static final String CLAIM_MANDATE = "identity.claim-mandate";
    static final String SEE_CLAIMS = "identity.see-claims";
    static final String DECIDE_CLAIM = "identity.decide-claim";
    static final String HELP_NEIGHBOUR = "identity.help-neighbour";
    static final String SEE_MANDATES_AT_DESK = "identity.see-mandates-at-desk";
    static final String END_MANDATE_AT_DESK = "identity.end-mandate-at-desk";

    static final String LIST_ACCOUNTS = "identity.list-accounts";
    static final String SEE_ACCOUNT = "identity.see-account";
    static final String OPEN_ACCOUNT = "identity.open-account";
    static final String IMPORT_OFFICERS = "identity.import-officers";
    static final String PREPARE_APPOINTMENT = "identity.prepare-appointment";
    static final String APPOINT = "identity.appoint";
    static final String APPOINT_STRANGER = "identity.appoint-stranger";
    static final String APPOINT_ADMINISTRATOR = "identity.appoint-administrator";
    static final String END_POST = "identity.end-post";
    static final String END_ADMINISTRATOR_POST = "identity.end-administrator-post";
    static final String RESET_PASSWORD = "identity.reset-password";
    static final String RESET_ADMINISTRATOR_PASSWORD = "identity.reset-administrator-password";
    static final String RECOVER_ACCOUNT = "identity.recover-account";
    static final String RECOVER_ADMINISTRATOR = "identity.recover-administrator";
    static final String END_SESSIONS = "identity.end-sessions";
    static final String END_ADMINISTRATOR_SESSIONS = "identity.end-administrator-sessions";
    static final String CLOSE_ACCOUNT = "identity.close-account";
    static final String CLOSE_ADMINISTRATOR_ACCOUNT = "identity.close-administrator-account";

    static final String LEND_POWERS = "identity.lend-powers";
    static final String END_LENDING = "identity.end-lending";
    static final String STAND_IN = "identity.stand-in";
    static final String SEE_LENDINGS = "identity.see-lendings";
    static final String LIST_LENDINGS = "identity.list-lendings";

    static final String LIST_EMERGENCIES = "identity.list-emergencies";
    static final String REVIEW_EMERGENCY = "identity.review-emergency";

    static final String SEE_WHO_LOOKED = "identity.see-who-looked";
    static final String SEE_CLIENTS = "identity.see-clients";
    static final String REGISTER_CLIENT = "identity.register-client";
    static final String ROTATE_CLIENT = "identity.rotate-client";
    static final String REVOKE_CLIENT = "identity.revoke-client";

    static final String READ_JOURNAL = "identity.read-journal";
    static final String EXPORT_JOURNAL = "identity.export-journal";
    static final String VERIFY_JOURNAL = "identity.verify-journal";
    static final String READ_POLICY = "identity.read-policy";

    @Override
    public List<Rule> rules() {
        return Stream.of(
                        everybody(),
                        representatives(),
                        desks(),
                        keepers(LIST_ACCOUNTS).map(Rule::revealing),
                        keepers(SEE_ACCOUNT).map(Rule::revealing),
                        Stream.of(
                                        OPEN_ACCOUNT,
                                        APPOINT,
                                        END_POST,
                                        RESET_PASSWORD,
                                        RECOVER_ACCOUNT,
                                        END_SESSIONS,
                                        CLOSE_ACCOUNT)
                                .flatMap(IdentityPolicy::keepers),
                        lending(),
                        Stream.of(SEE_CLIENTS, REGISTER_CLIENT, ROTATE_CLIENT, REVOKE_CLIENT)
                                .flatMap(IdentityPolicy::keepers),
                        keepers(LIST_EMERGENCIES).map(Rule::revealing),
                        keepers(REVIEW_EMERGENCY),
                        audit(),
                        elsewhere())
                .flatMap(rules -> rules)
                .toList();
    }

    private static Stream<Rule> everybody() {
        return Stream.of(
                Rule.anyone(SIGN_IN),
                Rule.anyone(ACCEPT_INVITATION),
                Rule.signedIn(ENTER_PORTAL).evenByPhone().evenByLink(),
                Rule.anywhere(ENTER_DESK, Role.values()).alsoInPractice(),
                Rule.anywhere(ENTER_ADMINISTRATION, AUDITOR, AGENCY_ADMINISTRATOR, SYSTEM_ADMINISTRATOR),
                Rule.signedIn(SIGN_OUT).evenByPhone().evenByLink(),
                Rule.owner(CHANGE_PASSWORD),
                Rule.owner(KEEP_KEYS),
                Rule.owner(KEEP_LINK).evenByLink(),
                Rule.owner(CHOOSE_NOTICES).evenByPhone(),
                Rule.owner(MAKE_TOKEN),
                Rule.owner(LIST_TOKENS),
                Rule.owner(ROTATE_TOKEN),
                Rule.owner(REVOKE_TOKEN),
                Rule.owner(LIST_DEVICES),
                Rule.owner(END_DEVICE),
                Rule.owner(CONFIRM_PHONE).neverInPractice(),
                Rule.owner(SEE_WHO_LOOKED),
                Rule.owner(SEE_OWN_DETAILS).evenByPhone(),
                Rule.owner(REVEAL_OWN_DETAILS).revealing());
    }

    /** Who may act for whom, each decides for themselves; for an organisation, who represents it. */
    private static Stream<Rule> representatives() {
        return Stream.concat(
                Stream.of(SEE_MANDATES, GRANT_MANDATE, REVOKE_MANDATE)
                        .flatMap(action -> Stream.of(Rule.owner(action), Rule.entrusted(action, Trust.ENTRUST))),
                Stream.of(
                        Rule.owner(TELL_KNOWN_DETAILS),
                        Rule.entrusted(TELL_KNOWN_DETAILS, Trust.SEE).revealing(),
                        Rule.owner(ACCEPT_MANDATE),
                        Rule.owner(LAY_DOWN_MANDATE),
                        Rule.owner(CLAIM_MANDATE).neverInPractice()));
    }

    /** For those who come in person: papers are compared, and who has no account takes back a mandate at the counter. */
    private static Stream<Rule> desks() {
        return Stream.of(
                Rule.atAgency(SEE_CLAIMS, RECEPTION_CLERK, DESK_HEAD).revealing(),
                Rule.atAgency(DECIDE_CLAIM, RECEPTION_CLERK, DESK_HEAD),
                Rule.anywhere(HELP_NEIGHBOUR, COMMUNITY_TEAM_MEMBER),
                Rule.anywhere(SEE_MANDATES_AT_DESK, RECEPTION_CLERK, DESK_HEAD).revealing(),
                Rule.anywhere(END_MANDATE_AT_DESK, RECEPTION_CLERK, DESK_HEAD));
    }

    /** Each officer lends what is theirs; who keeps accounts does it for those who cannot. */
    private static Stream<Rule> lending() {
        return Stream.concat(
                Stream.of(LEND_POWERS, END_LENDING, STAND_IN, SEE_LENDINGS).map(Rule::owner),
                Stream.of(LEND_POWERS, END_LENDING, LIST_LENDINGS).flatMap(IdentityPolicy::keepers));
    }

    /** An agency's administrator keeps what is at their agency and at those that belong to it. */
    private static Stream<Rule> keepers(String action) {
        return Stream.of(Rule.beneath(action, AGENCY_ADMINISTRATOR), Rule.anywhere(action, SYSTEM_ADMINISTRATOR));
    }

    /**
     * Whoever audits reads and changes nothing. The system administrator may still look into the journal, for until somebody
     * audits nobody else could, and each look stands in it; taking it along is the auditor's alone.
     */
    private static Stream<Rule> audit() {
        return Stream.of(
                Rule.anywhere(READ_JOURNAL, AUDITOR, SYSTEM_ADMINISTRATOR).revealing(),
                Rule.anywhere(EXPORT_JOURNAL, AUDITOR).revealing(),
                Rule.anywhere(VERIFY_JOURNAL, AUDITOR, SYSTEM_ADMINISTRATOR),
                Rule.anywhere(LIST_EMERGENCIES, AUDITOR).revealing(),
                Rule.anywhere(LIST_LENDINGS, AUDITOR),
                Rule.anywhere(READ_POLICY, AUDITOR, AGENCY_ADMINISTRATOR, SYSTEM_ADMINISTRATOR));
    }

    private static Stream<Rule> elsewhere() {
        return Stream.of(
                Rule.anywhere(PREPARE_APPOINTMENT, AGENCY_ADMINISTRATOR, SYSTEM_ADMINISTRATOR),
                Rule.anywhere(APPOINT_STRANGER, SYSTEM_ADMINISTRATOR),
                Rule.anywhere(APPOINT_ADMINISTRATOR, SYSTEM_ADMINISTRATOR),
                Rule.anywhere(END_ADMINISTRATOR_POST, SYSTEM_ADMINISTRATOR),
                Rule.anywhere(RESET_ADMINISTRATOR_PASSWORD, SYSTEM_ADMINISTRATOR),
                Rule.anywhere(END_ADMINISTRATOR_SESSIONS, SYSTEM_ADMINISTRATOR),
                Rule.anywhere(RECOVER_ADMINISTRATOR, SYSTEM_ADMINISTRATOR),
                Rule.anywhere(CLOSE_ADMINISTRATOR_ACCOUNT, SYSTEM_ADMINISTRATOR),
                Rule.anywhere(IMPORT_OFFICERS, AGENCY_ADMINISTRATOR, SYSTEM_ADMINISTRATOR));
    }
}
