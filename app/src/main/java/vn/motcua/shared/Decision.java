package vn.motcua.shared;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** Quyết định về quyền: yes, or a no that says why and whom to ask. */
public sealed interface Decision {

    record Allowed() implements Decision {}

    /**
     * Từ chối. Pages and the API turn it into words; it reveals nothing about the record or about others.
     *
     * @param action the rule that refused
     * @param why what stands in the way
     * @param missing the roles of which one would be needed; empty where no role helps
     * @param date the day a post or mandate begins or ended, where that is the reason
     * @param ask the role of the person who can help
     */
    record Refused(String action, Why why, Set<Role> missing, Optional<LocalDate> date, Role ask) implements Decision {
        public Refused {
            missing = Set.copyOf(missing);
        }
    }

    /** Lý do. */
    enum Why {
        /** Nobody is signed in. */
        SIGN_IN_FIRST,
        /** A code sent to a telephone got the person in, and is not enough for this. */
        PROVE_MORE,
        /** The record belongs to another person. */
        NOT_YOURS,
        /** No post held has one of the roles. */
        ROLE_MISSING,
        /** The role is held, at another agency. */
        OTHER_AGENCY,
        /** The role is held there, for other fields of work than the record's. */
        OTHER_FIELD,
        /** The post that would allow it has not begun. */
        POST_NOT_BEGUN,
        /** The post that would allow it has ended. */
        POST_ENDED,
        /** The owner lets the person act for them, but not in this. */
        NOT_ENTRUSTED,
        /** The mandate that would allow it has not begun. */
        MANDATE_NOT_BEGUN,
        /** The mandate that would allow it has ended, or was taken back. */
        MANDATE_ENDED,
        /** The account is for practice, and this is no practice. */
        ACCOUNT_PRACTISES,
        /** The record was made for practice, and the account is none for that. */
        FOR_PRACTICE
    }
}
