package vn.motcua.shared;

import java.util.Optional;
import java.util.Set;

/**
 * Quy tắc: one row of the policy table. Each room lists the rules of its own verbs; together they are the whole of who
 * may do what, and what no row allows is refused.
 *
 * @param action the verb, named room first: {@code identity.appoint}
 * @param scope how the actor must stand to the record
 * @param roles the roles of which one must be held; empty where {@code scope} needs none
 * @param trust with what whoever acts for the owner must be entrusted; empty where {@code scope} is another
 * @param reveals whether the answer holds personal data, so that each use is entered in the journal
 * @param least by what at least somebody signed in must have proved who they are
 * @param byLink whether it holds for guests as well, who came by a link in a letter and own nothing but what they began by it
 * @param practised whether it holds for accounts for practice as well: a role then counts on records made for practice,
 *     and on no others
 */
public record Rule(
        String action,
        Scope scope,
        Set<Role> roles,
        Optional<Trust> trust,
        boolean reveals,
        Assurance least,
        boolean byLink,
        boolean practised) {
    public Rule {
        roles = Set.copyOf(roles);
        if (scope.needsRole() == roles.isEmpty()) {
            throw new IllegalArgumentException(action + ": scope " + scope + " with roles " + roles);
        }
        if ((scope == Scope.ENTRUSTED) != trust.isPresent()) {
            throw new IllegalArgumentException(action + ": scope " + scope + " with trust " + trust);
        }
    }

    private Rule(String action, Scope scope, Set<Role> roles, Optional<Trust> trust) {
        this(action, scope, roles, trust, false, Assurance.PASSWORD, false, !scope.needsRole());
    }

    public static Rule anyone(String action) {
        return new Rule(action, Scope.ANYONE, Set.of(), Optional.empty())
                .evenByPhone()
                .evenByLink();
    }

    public static Rule signedIn(String action) {
        return new Rule(action, Scope.SIGNED_IN, Set.of(), Optional.empty());
    }

    public static Rule owner(String action) {
        return new Rule(action, Scope.OWNER, Set.of(), Optional.empty());
    }

    /** Whoever acts for the owner, entrusted with this. */
    public static Rule entrusted(String action, Trust trust) {
        return new Rule(action, Scope.ENTRUSTED, Set.of(), Optional.of(trust));
    }

    public static Rule atAgency(String action, Role... roles) {
        return new Rule(action, Scope.AT_AGENCY, Set.of(roles), Optional.empty());
    }

    /** At the agency, or at one that it belongs to. */
    public static Rule beneath(String action, Role... roles) {
        return new Rule(action, Scope.BENEATH, Set.of(roles), Optional.empty());
    }

    public static Rule anywhere(String action, Role... roles) {
        return new Rule(action, Scope.ANYWHERE, Set.of(roles), Optional.empty());
    }

    /** Whoever holds one of the roles anywhere, once they have said why they must at once. */
    public static Rule inEmergency(String action, Role... roles) {
        return new Rule(action, Scope.IN_EMERGENCY, Set.of(roles), Optional.empty()).revealing();
    }

    /** The same rule for a verb whose answer shows personal data. */
    public Rule revealing() {
        return new Rule(action, scope, roles, trust, true, least, byLink, practised);
    }

    /** The same rule for a verb that harms nobody: whoever got in by a code sent to a telephone may use it too. */
    public Rule evenByPhone() {
        return new Rule(action, scope, roles, trust, reveals, Assurance.PHONE, byLink, practised);
    }

    /** The same rule for a verb that guests need: whoever came by a link in a letter may use it too. */
    public Rule evenByLink() {
        return new Rule(action, scope, roles, trust, reveals, least, true, practised);
    }

    /** The same rule for a verb that trainees learn: they use it on what other trainees made, and on nothing else. */
    public Rule alsoInPractice() {
        return new Rule(action, scope, roles, trust, reveals, least, byLink, true);
    }

    /** The same rule for a verb by which somebody would enter the world of those who do not practise. */
    public Rule neverInPractice() {
        return new Rule(action, scope, roles, trust, reveals, least, byLink, false);
    }

    /** Whether who came in by this proved enough of themselves. */
    public boolean isMetBy(Assurance assurance) {
        return assurance == Assurance.LINK ? byLink : assurance.atLeast(least);
    }

    /** Phạm vi. */
    public enum Scope {
        /** Anybody, signed in or not. */
        ANYONE,
        /** Anybody signed in. */
        SIGNED_IN,
        /** The person the record is about. */
        OWNER,
        /** Who says they act for that person, and today has their mandate for it. */
        ENTRUSTED,
        /** A holder of one of the roles at the record's agency. */
        AT_AGENCY,
        /** A holder of one of the roles at the record's agency, or at one above it. */
        BENEATH,
        /** A holder of one of the roles at any agency. */
        ANYWHERE,
        /** A holder of one of the roles at any agency, for an hour after they said why. */
        IN_EMERGENCY;

        /** Whether it is a matter of posts held. */
        public boolean needsRole() {
            return this == AT_AGENCY || this == BENEATH || this == ANYWHERE || this == IN_EMERGENCY;
        }
    }
}
