package vn.motcua.catalogue.usecase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.shared.PersonId;

/** Số hồ sơ nơi khác: what a citizen brought back from another authority, kept for nobody but the citizen. */
public record KeptReference(UUID id, PersonId owner, Written written, Instant keptAt) {

    /**
     * Điều đã ghi.
     *
     * @param number as the other authority writes it
     * @param procedure the procedure, where it is one of the catalogue
     * @param link where it can be looked up, https only
     */
    public record Written(
            String number,
            String authority,
            Optional<ProcedureCode> procedure,
            Optional<String> link,
            Optional<LocalDate> filedOn,
            String note) {

        /** Numbers and notes may tell of the person. */
        @Override
        public String toString() {
            return "Written[" + authority + "]";
        }
    }
}
