package vn.motcua.identity.model;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.motcua.shared.AgencyId;
import vn.motcua.shared.Concerning;
import vn.motcua.shared.PersonId;
import vn.motcua.shared.Post;
import vn.motcua.shared.Role;

/**
 * Vị thế: whose administrators a person belongs under. An administrator reaches those who serve at agencies that are
 * all theirs; whoever serves elsewhere as well, citizens, auditors and administrators themselves are the system
 * administrator's, or a small office could take over a large one by a password reset.
 *
 * @param agencies of all posts not ended
 * @param reserved whether one of those posts is one of {@link Presence#RESERVED}
 */
public record Standing(Set<AgencyId> agencies, boolean reserved) {
    public Standing {
        agencies = Collections.unmodifiableSet(new LinkedHashSet<>(agencies));
    }

    public static Standing of(List<Post> posts, LocalDate today) {
        var open = posts.stream()
                .filter(post -> post.until().map(today::isBefore).orElse(true))
                .toList();
        return new Standing(
                open.stream().map(Post::agency).collect(Collectors.toCollection(LinkedHashSet::new)),
                open.stream().anyMatch(post -> Presence.RESERVED.contains(post.role())));
    }

    /** Whether somebody would hold an administrator's post and audit what administrators do, on one and the same day. */
    public static boolean auditsItself(List<Post> held, Post wanted) {
        return held.stream()
                .filter(post -> overlap(post, wanted) && overlap(wanted, post))
                .anyMatch(post -> audits(post, wanted) || audits(wanted, post));
    }

    private static boolean audits(Post one, Post other) {
        return one.role() == Role.AUDITOR && Presence.ADMINISTRATORS.contains(other.role());
    }

    private static boolean overlap(Post one, Post other) {
        return one.until().map(other.from()::isBefore).orElse(true);
    }

    /**
     * The act on this person's account: at the agency that stands in its way, if one of theirs does.
     *
     * @param allowed whether it may be done at an agency
     */
    public Concerning concerning(PersonId person, Predicate<Concerning> allowed) {
        var each = agencies.stream()
                .map(agency -> at(person.value(), agency, person))
                .toList();
        return each.stream()
                .filter(allowed.negate())
                .findFirst()
                .or(() -> each.stream().findFirst())
                .orElseGet(() -> Concerning.person(person));
    }

    /** An act that founds or touches a record at an agency. */
    public static Concerning at(UUID record, AgencyId agency, PersonId person) {
        return new Concerning(Optional.of(record), Optional.of(agency), Optional.of(person));
    }
}
