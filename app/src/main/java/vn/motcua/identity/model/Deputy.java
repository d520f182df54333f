package vn.motcua.identity.model;

import java.util.List;
import java.util.UUID;
import vn.motcua.shared.PersonId;
import vn.motcua.shared.Post;

/**
 * Người làm thay: for whom somebody acts at this moment, and with which of their posts.
 *
 * @param lent never empty
 */
public record Deputy(UUID delegation, PersonId giver, String giverName, List<Post> lent) {
    public Deputy {
        lent = List.copyOf(lent);
        if (lent.isEmpty()) {
            throw new IllegalArgumentException("nothing is lent");
        }
    }

    @Override
    public String toString() {
        return "Deputy[" + giver + "]";
    }
}
