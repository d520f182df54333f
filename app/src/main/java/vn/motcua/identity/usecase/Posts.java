package vn.motcua.identity.usecase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.shared.PersonId;
import vn.motcua.shared.Post;
import vn.motcua.shared.Role;

/** Posts, as the verbs need them. */
public interface Posts {

    /** All posts of a person but the withdrawn, by first day. */
    List<Post> of(PersonId person);

    /** The post with its holder, withdrawn ones included. */
    Optional<Held> find(UUID post);

    /** Enters a post; the person has none such that overlaps. */
    void add(PersonId person, Post post);

    /** Whether the person has the same post on a day of this one. */
    boolean overlaps(PersonId person, Post post);

    /** Ends a post, so that it is not held from today on; one that began today or later is withdrawn. */
    void end(UUID post, LocalDate today, Instant now);

    /**
     * Whether somebody else who can sign in holds the role on that day and without an end: who leaves tomorrow keeps
     * nothing going. Waits for others who ask the same, so that the
     * last two cannot leave at once.
     */
    boolean isKeptByAnother(Role role, PersonId than, LocalDate day);

    /** Một vị trí and whose it is. */
    record Held(PersonId holder, Post post, boolean withdrawn) {
        boolean open(LocalDate today) {
            return !withdrawn && post.until().map(today::isBefore).orElse(true);
        }
    }
}
