package vn.motcua.identity;

import java.util.Optional;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Decision;

/** Thông tin của tôi: what the house holds about the person who asks. */
public interface OwnDetails {

    /** The details with their numbers masked. */
    Outcome masked(Actor by);

    /** The details in full; the look is entered in the journal. */
    Outcome inFull(Actor by);

    /** Kết quả. */
    sealed interface Outcome {
        record Shown(Details details) implements Outcome {}

        record NotAllowed(Decision.Refused refused) implements Outcome {}
    }

    /**
     * Thông tin, formatted for reading.
     *
     * @param masked whether digits are hidden
     */
    record Details(
            String fullName,
            String login,
            Optional<String> citizenId,
            Optional<String> phone,
            Optional<String> email,
            boolean masked) {}
}
