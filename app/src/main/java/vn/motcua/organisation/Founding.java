package vn.motcua.organisation;

import java.time.LocalDate;
import vn.motcua.shared.Actor;
import vn.motcua.shared.AgencyId;
import vn.motcua.shared.Decision;

/** Thành lập cơ quan: enters a new agency in the list. */
public interface Founding {

    /**
     * Founds the agency as of that day. Said twice, it is done once: an agency whose id is known is left as it is.
     *
     * @param details the agency's first version; a parent must have been founded before
     */
    Outcome found(Actor by, Agency details, LocalDate from);

    /** Founds it together with what it does and how it is reached. */
    Outcome found(Actor by, Agency details, AgencyProfile profile, LocalDate from);

    /** Kết quả. */
    sealed interface Outcome {
        record Founded(AgencyId agency) implements Outcome {}

        record AlreadyFounded(AgencyId agency) implements Outcome {}

        /** Another agency bears this code on that day or later. */
        record CodeTaken(String code) implements Outcome {}

        record NotAllowed(Decision.Refused refused) implements Outcome {}
    }
}
