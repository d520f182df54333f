package vn.motcua.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.shared.Actor;

/** Hồ sơ nộp nơi khác: the numbers of other authorities that people keep here, for the list of their own dossiers. */
public interface FiledElsewhere {

    /** One's own, kept last first; none for whoever is not signed in. */
    List<Reference> of(Actor by);

    /**
     * Số hồ sơ nơi khác.
     *
     * @param number as the other authority writes it
     * @param procedure where it is one of the catalogue
     * @param link where it can be looked up, if anywhere
     */
    record Reference(
            UUID id,
            String number,
            String authority,
            Optional<Procedure> procedure,
            Optional<String> link,
            Optional<LocalDate> filedOn) {

        /** Numbers may tell of the person. */
        @Override
        public String toString() {
            return "Reference[" + id + "]";
        }
    }
}
