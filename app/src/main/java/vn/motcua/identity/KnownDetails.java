package vn.motcua.identity;

import java.util.Optional;
import vn.motcua.shared.Actor;
import vn.motcua.shared.PersonId;

/**
 * Thông tin đã biết: what the house holds of a person, for forms that would ask them again. It is told to themselves, and to
 * who acts for them and is entrusted with seeing what is theirs; that look is entered in the journal.
 */
public interface KnownDetails {

    /** Empty where this actor may not be told, or there is no such person. */
    Optional<Details> of(Actor by, PersonId person);

    /**
     * Thông tin, written as people write it.
     *
     * @param fullName as its bearer wrote it
     */
    record Details(String fullName, Optional<String> citizenId, Optional<String> phone, Optional<String> email) {
        @Override
        public String toString() {
            return "Details[…]";
        }
    }
}
