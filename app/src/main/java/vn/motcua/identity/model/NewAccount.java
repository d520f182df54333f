package vn.motcua.identity.model;

import java.util.Optional;
import vn.motcua.shared.Concerning;
import vn.motcua.shared.Post;

/**
 * Tài khoản mới: who, under which name they sign in, and their first post. The ids are made where the form is shown, so
 * that sending it twice is the same request.
 *
 * @param first empty for a citizen, whom one opens an account for practice alone: real ones come by themselves
 * @param practice whether it is for practice; then it bears no number by which a real person would be found
 */
public record NewAccount(Person person, LoginName login, Optional<Post> first, boolean practice) {
    public NewAccount {
        if (first.isEmpty() && !practice) {
            throw new IllegalArgumentException("an officer begins with a post");
        }
        if (practice && person.citizenId().isPresent()) {
            throw new IllegalArgumentException("nobody's number is used for practice");
        }
    }

    /** A real officer's. */
    public NewAccount(Person person, LoginName login, Post first) {
        this(person, login, Optional.of(first), false);
    }

    /** The act of opening it. */
    public Concerning concerning() {
        var id = person.id();
        return first.map(post -> Standing.at(id.value(), post.agency(), id)).orElseGet(() -> Concerning.person(id));
    }

    /** The account as it begins, with a password its owner must change. */
    public Account begin(String hash) {
        return new Account(
                person.id(), login, hash, 1, true, false, practice, false, Optional.empty(), Optional.empty());
    }
}
