package vn.motcua.shared;

import java.util.List;
import java.util.Optional;

/** Người thực hiện: who is behind a request or a task. */
public sealed interface Actor {

    /** Khách: nobody signed in. */
    record Visitor() implements Actor {}

    /**
     * Người đã đăng nhập, a citizen or an officer; an officer is a person who holds posts.
     *
     * @param onBehalfOf the person represented, when one person acts for another
     * @param assurance by what they proved who they are
     */
    record SignedIn(PersonId person, Optional<PersonId> onBehalfOf, List<Post> posts, Assurance assurance)
            implements Actor {
        public SignedIn {
            posts = List.copyOf(posts);
        }

        /** Somebody who signed in with a password. */
        public SignedIn(PersonId person, Optional<PersonId> onBehalfOf, List<Post> posts) {
            this(person, onBehalfOf, posts, Assurance.PASSWORD);
        }
    }

    /** Chương trình: a timer, a reader of the event log or an administrator's command. */
    record Program(String task) implements Actor {}

    /**
     * The same actor, who says that they act for the owner where that is another person. Saying so gives no right:
     * {@link Access} asks at each act whether the owner wants it, and log and journal then name both.
     */
    default Actor actingFor(PersonId owner) {
        return this instanceof SignedIn signedIn
                ? new SignedIn(
                        signedIn.person(),
                        Optional.of(owner).filter(other -> !other.equals(signedIn.person())),
                        signedIn.posts(),
                        signedIn.assurance())
                : this;
    }

    /** The person who acts, if any; the program and visitors are nobody. */
    default Optional<PersonId> who() {
        return this instanceof SignedIn signedIn ? Optional.of(signedIn.person()) : Optional.empty();
    }

    /** The person acted for, if another than the one who acts. */
    default Optional<PersonId> behalf() {
        return this instanceof SignedIn signedIn ? signedIn.onBehalfOf() : Optional.empty();
    }
}
