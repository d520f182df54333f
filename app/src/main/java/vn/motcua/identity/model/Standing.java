package vn.motcua.identity.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.shared.AgencyId;
import vn.motcua.shared.Concerning;
import vn.motcua.shared.PersonId;
import vn.motcua.shared.Post;
import vn.motcua.shared.Role;

/**
 * Vị thế: whose administrators a person belongs under. An agency's administrator reaches those who serve at that agency
 * alone; people of several agencies, citizens, auditors and administrators themselves are the system administrator's, or a
 * small office could take over a large one by a password reset.
 *
 * @param agency the one agency of all posts not ended; empty if there is none or more than one
 * @param reserved whether one of those posts is one of {@link Presence#RESERVED}
 */
public record Standing(Optional<AgencyId> agency, boolean reserved) {

    public static Standing of(List<Post> posts, LocalDate today) {
        var open = posts.stream()
                .filter(post -> post.until().map(today::isBefore).orElse(true))
                .toList();
        var agencies = open.stream().map(Post::agency).distinct().toList();
        return new Standing(
                agencies.size() == 1 ? Optional.of(agencies.getFirst()) : Optional.empty(),
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

    /** The act on this person's account; the person is named as the record, and is not its owner here. */
    public Concerning concerning(PersonId person) {
        return new Concerning(Optional.of(person.value()), agency, Optional.of(person));
    }

    /** An act that founds or touches a record at an agency. */
    public static Concerning at(UUID record, AgencyId agency, PersonId person) {
        return new Concerning(Optional.of(record), Optional.of(agency), Optional.of(person));
    }
}
