package vn.motcua.identity.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Assurance;
import vn.motcua.shared.PersonId;
import vn.motcua.shared.Post;
import vn.motcua.shared.Role;

/**
 * Người đang dùng: who stands behind a request, as the database knows them at that moment.
 *
 * @param today the day for which this holds
 * @param generation of the account, with which a session was begun
 * @param temporaryPassword whether they must choose a password before anything else
 * @param secondFactor whether a password alone does not let them in
 * @param practises whether the account is for practice
 * @param assurance by what they proved who they are
 * @param posts all their own posts, past and coming ones included, for a refusal tells when a post ended or begins
 * @param deputy for whom they act, if they stand in for somebody
 */
public record Presence(
        PersonId person,
        String fullName,
        LocalDate today,
        int generation,
        boolean temporaryPassword,
        boolean secondFactor,
        boolean practises,
        Assurance assurance,
        List<Post> posts,
        Optional<Deputy> deputy) {
    /** Those who keep accounts and rights. */
    public static final Set<Role> ADMINISTRATORS = Set.of(Role.AGENCY_ADMINISTRATOR, Role.SYSTEM_ADMINISTRATOR);

    /**
     * Those whom the system administrator alone appoints and whose accounts no agency touches: by these roles one reaches, or
     * sees, the whole house. Nobody lends them, and no program has one.
     */
    public static final Set<Role> RESERVED = Set.of(Role.AGENCY_ADMINISTRATOR, Role.SYSTEM_ADMINISTRATOR, Role.AUDITOR);

    public Presence {
        posts = List.copyOf(posts);
    }

    /** Whoever stands in acts with what was lent, and with nothing of their own. */
    public Actor.SignedIn actor() {
        return new Actor.SignedIn(
                person,
                deputy.map(lender -> new Actor.Behalf.Absent(lender.giver())),
                deputy.map(Deputy::lent).orElse(posts),
                assurance,
                practises);
    }

    /** The same person standing in for another. */
    public Presence standingIn(Deputy lender) {
        return new Presence(
                person,
                fullName,
                today,
                generation,
                temporaryPassword,
                secondFactor,
                practises,
                assurance,
                posts,
                Optional.of(lender));
    }

    public List<Post> held() {
        return deputy.map(Deputy::lent).orElse(posts).stream()
                .filter(post -> post.heldOn(today))
                .toList();
    }

    public boolean officer() {
        return !held().isEmpty();
    }

    public boolean administrator() {
        return held().stream().anyMatch(post -> ADMINISTRATORS.contains(post.role()));
    }

    @Override
    public String toString() {
        return "Presence[" + person + "]";
    }
}
