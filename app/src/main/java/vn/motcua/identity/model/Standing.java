package vn.motcua.identity.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.shared.AgencyId;
import vn.motcua.shared.Concerning;
import vn.motcua.shared.PersonId;
import vn.motcua.shared.Post;

/**
 * Vị thế: whose administrators a person belongs under. An agency's administrator reaches those who serve at that agency
 * alone; people of several agencies, citizens and administrators themselves are the system administrator's, or a small
 * office could take over a large one by a password reset.
 *
 * @param agency the one agency of all posts not ended; empty if there is none or more than one
 * @param administrator whether one of those posts is an administrator's
 */
public record Standing(Optional<AgencyId> agency, boolean administrator) {

    public static Standing of(List<Post> posts, LocalDate today) {
        var open = posts.stream()
                .filter(post -> post.until().map(today::isBefore).orElse(true))
                .toList();
        var agencies = open.stream().map(Post::agency).distinct().toList();
        return new Standing(
                agencies.size() == 1 ? Optional.of(agencies.getFirst()) : Optional.empty(),
                open.stream().anyMatch(post -> Presence.ADMINISTRATORS.contains(post.role())));
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
