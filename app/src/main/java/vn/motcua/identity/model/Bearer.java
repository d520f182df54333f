package vn.motcua.identity.model;

import java.util.Set;
import vn.motcua.api.Scope;

/**
 * Chương trình mang mã: who a program acts for, and what of that one's rights it was given.
 *
 * @param presence the person, or the program itself where it was registered
 */
public record Bearer(Presence presence, Set<Scope> scopes) {
    public Bearer {
        scopes = Set.copyOf(scopes);
    }
}
