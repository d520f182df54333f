package vn.motcua.catalogue;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Phiên bản đã công bố of a procedure.
 *
 * @param number 1, 2, 3 … within the procedure
 * @param from the first day in force, in Viet Nam
 * @param until the first day no longer in force; empty while open-ended
 * @param decision quyết định công bố
 */
public record Revision(
        RevisionId id, int number, Procedure procedure, LocalDate from, Optional<LocalDate> until, String decision) {

    public boolean inForceOn(LocalDate day) {
        return !day.isBefore(from) && until.map(day::isBefore).orElse(true);
    }
}
