package vn.motcua.identity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.motcua.shared.EmailAddress;
import vn.motcua.shared.PersonId;
import vn.motcua.shared.Post;

/**
 * Người nhận bản tin sáng: the officers who are written to each working morning. For rooms that write to them; to show an
 * address to somebody is another thing, and nothing here allows it.
 */
public interface DigestReaders {

    /**
     * Those who hold a post on that day, can sign in, have an address and did not turn the digest off, by their ids. Who
     * practises is not among them.
     *
     * @param last behind whom they begin; from the beginning where empty
     */
    List<Reader> after(Optional<PersonId> last, int most, LocalDate day);

    /** @param posts that they hold on that day */
    record Reader(PersonId person, EmailAddress to, List<Post> posts) {
        public Reader {
            posts = List.copyOf(posts);
        }
    }
}
