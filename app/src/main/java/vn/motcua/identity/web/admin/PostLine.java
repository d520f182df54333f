package vn.motcua.identity.web.admin;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.shared.AgencyId;
import vn.motcua.shared.Post;
import vn.motcua.shared.Role;

/**
 * Một vị trí công tác as a page shows it.
 *
 * @param fields to which it is limited, in words; empty where it is for every field
 */
public record PostLine(
        UUID id, Role role, String agency, String fields, LocalDate from, Optional<LocalDate> until, State state) {

    /** Tình trạng on the day of the page. */
    public enum State {
        HELD,
        COMING,
        ENDED
    }

    static List<PostLine> of(List<Post> posts, LocalDate today, Map<AgencyId, String> names) {
        return posts.stream()
                .map(post -> new PostLine(
                        post.id(),
                        post.role(),
                        names.getOrDefault(post.agency(), post.agency().toString()),
                        String.join("; ", post.fields()),
                        post.from(),
                        post.until(),
                        state(post, today)))
                .toList();
    }

    private static State state(Post post, LocalDate today) {
        if (post.heldOn(today)) {
            return State.HELD;
        }
        return today.isBefore(post.from()) ? State.COMING : State.ENDED;
    }
}
