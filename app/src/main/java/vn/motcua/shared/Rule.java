package vn.motcua.shared;

import java.util.Set;

/**
 * Quy tắc: one row of the policy table. Each room lists the rules of its own verbs; together they are the whole of who
 * may do what, and what no row allows is refused.
 *
 * @param action the verb, named room first: {@code identity.appoint}
 * @param scope how the actor must stand to the record
 * @param roles the roles of which one must be held; empty where {@code scope} needs none
 * @param reveals whether the answer holds personal data, so that each use is entered in the journal
 */
public record Rule(String action, Scope scope, Set<Role> roles, boolean reveals) {
    public Rule {
        roles = Set.copyOf(roles);
        if (scope.needsRole() == roles.isEmpty()) {
            throw new IllegalArgumentException(action + ": scope " + scope + " with roles " + roles);
        }
    }

    public static Rule anyone(String action) {
        return new Rule(action, Scope.ANYONE, Set.of(), false);
    }

    public static Rule signedIn(String action) {
        return new Rule(action, Scope.SIGNED_IN, Set.of(), false);
    }

    public static Rule owner(String action) {
        return new Rule(action, Scope.OWNER, Set.of(), false);
    }

    public static Rule atAgency(String action, Role... roles) {
        return new Rule(action, Scope.AT_AGENCY, Set.of(roles), false);
    }

    public static Rule anywhere(String action, Role... roles) {
        return new Rule(action, Scope.ANYWHERE, Set.of(roles), false);
    }

    /** The same rule for a verb whose answer shows personal data. */
    public Rule revealing() {
        return new Rule(action, scope, roles, true);
    }

    /** Phạm vi. */
    public enum Scope {
        /** Anybody, signed in or not. */
        ANYONE,
        /** Anybody signed in. */
        SIGNED_IN,
        /** The person the record is about. */
        OWNER,
        /** A holder of one of the roles at the record's agency. */
        AT_AGENCY,
        /** A holder of one of the roles at any agency. */
        ANYWHERE;

        boolean needsRole() {
            return this == AT_AGENCY || this == ANYWHERE;
        }
    }
}
