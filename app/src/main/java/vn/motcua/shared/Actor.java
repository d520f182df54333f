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
     * @param onBehalfOf the other person, when one acts for another
     * @param posts with which they act: their own, or those lent by the officer they stand in for
     * @param assurance by what they proved who they are
     * @param practises whether the account is for practice, so that nothing they do counts
     */
    record SignedIn(
            PersonId person, Optional<Behalf> onBehalfOf, List<Post> posts, Assurance assurance, boolean practises)
            implements Actor {
        public SignedIn {
            posts = List.copyOf(posts);
        }

        public SignedIn(PersonId person, Optional<Behalf> onBehalfOf, List<Post> posts, Assurance assurance) {
            this(person, onBehalfOf, posts, assurance, false);
        }

        /** Somebody who signed in with a password. */
        public SignedIn(PersonId person, Optional<Behalf> onBehalfOf, List<Post> posts) {
            this(person, onBehalfOf, posts, Assurance.PASSWORD);
        }

        /** The same with an account for practice. */
        public SignedIn inPractice() {
            return new SignedIn(person, onBehalfOf, posts, assurance, true);
        }

        /** Whether this is an officer standing in for another: in office alone, never in what is private to either. */
        public boolean standsIn() {
            return onBehalfOf.filter(Behalf.Absent.class::isInstance).isPresent();
        }
    }

    /** Làm cho ai: the other person, whom log and journal name beside the one who acts. */
    sealed interface Behalf {
        PersonId person();

        /** Người được đại diện. To say so gives no right: whether they want it is asked at each act. */
        record Principal(PersonId person) implements Behalf {}

        /** Cán bộ vắng mặt, with whose lent posts and with no others the deputy acts. */
        record Absent(PersonId person) implements Behalf {}
    }

    /**
     * Chương trình: a timer, a reader of the event log or an administrator's command.
     *
     * @param practises whether what it touches now is for practice
     */
    record Program(String task, boolean practises) implements Actor {
        public Program(String task) {
            this(task, false);
        }
    }

    /**
     * The same actor, who says that they act for the owner where that is another person. Saying so gives no right:
     * {@link Access} asks at each act whether the owner wants it, and log and journal then name both. Who stands in for an
     * officer represents nobody, and stays who they are.
     */
    default Actor actingFor(PersonId owner) {
        return this instanceof SignedIn signedIn && !signedIn.standsIn()
                ? new SignedIn(
                        signedIn.person(),
                        Optional.of(owner)
                                .filter(other -> !other.equals(signedIn.person()))
                                .map(Behalf.Principal::new),
                        signedIn.posts(),
                        signedIn.assurance(),
                        signedIn.practises())
                : this;
    }

    /** Whether what they do is practice (tập), told apart and never counted. */
    default boolean practises() {
        return switch (this) {
            case Visitor _ -> false;
            case SignedIn signedIn -> signedIn.practises();
            case Program program -> program.practises();
        };
    }

    /** The person who acts, if any; the program and visitors are nobody. */
    default Optional<PersonId> who() {
        return this instanceof SignedIn signedIn ? Optional.of(signedIn.person()) : Optional.empty();
    }

    /** The person acted for, in whatever way, if another than the one who acts. */
    default Optional<PersonId> behalf() {
        return this instanceof SignedIn signedIn ? signedIn.onBehalfOf().map(Behalf::person) : Optional.empty();
    }

    /** The officer for whom they stand in, and in whose name they act. */
    default Optional<PersonId> absent() {
        return this instanceof SignedIn signedIn && signedIn.standsIn() ? behalf() : Optional.empty();
    }

    /** The person represented, whose mandate counts. */
    default Optional<PersonId> principal() {
        return this instanceof SignedIn signedIn && !signedIn.standsIn() ? behalf() : Optional.empty();
    }
}
