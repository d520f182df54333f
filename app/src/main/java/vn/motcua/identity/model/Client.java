package vn.motcua.identity.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.motcua.api.Scope;
import vn.motcua.shared.AgencyId;
import vn.motcua.shared.Assurance;
import vn.motcua.shared.Concerning;
import vn.motcua.shared.PersonId;
import vn.motcua.shared.Post;
import vn.motcua.shared.Role;
import vn.motcua.shared.VietnamTime;

/**
 * Phần mềm được đăng ký: a program of others that acts in its own name. It has one role at one agency, as an officer would,
 * and of that no more than its scopes; it has no account, so nobody signs in as it.
 *
 * @param lastUsedOn the last day on which it asked for a token
 */
public record Client(
        UUID id,
        String name,
        Role role,
        AgencyId agency,
        Set<Scope> scopes,
        Instant registeredAt,
        Optional<Instant> revokedAt,
        Optional<LocalDate> lastUsedOn) {
    /** The most characters of a name. */
    public static final int LONGEST_NAME = 60;

    public Client {
        scopes = Set.copyOf(scopes);
        if (name.isBlank() || name.length() > LONGEST_NAME || scopes.isEmpty() || !isFor(role)) {
            throw new IllegalArgumentException("no program with the role " + role);
        }
    }

    /** Whether a program may have this role: accounts, rights and what was done with them are for people to look after. */
    public static boolean isFor(Role role) {
        return !Presence.RESERVED.contains(role);
    }

    public boolean live() {
        return revokedAt.isEmpty();
    }

    /** Who stands behind its requests: itself. */
    public Presence presence(LocalDate today) {
        var post = new Post(id, role, agency, VietnamTime.dateOf(registeredAt), Optional.empty());
        return new Presence(
                new PersonId(id),
                name,
                today,
                1,
                false,
                true,
                false,
                Assurance.PASSWORD,
                List.of(post),
                Optional.empty());
    }

    /** An act on it. */
    public Concerning concerned() {
        return new Concerning(Optional.of(id), Optional.of(agency), Optional.empty());
    }
}
