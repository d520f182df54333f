package vn.motcua.catalogue.usecase;

import java.time.LocalDate;
import java.util.List;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.catalogue.Revision;

/** Toàn cảnh: what the catalogue's memory does not hold and its administrators look for. */
public interface Overview {

    /** Published revisions that begin after that day, the next first. */
    List<Revision> scheduled(LocalDate today);

    /** The last revision of each procedure that is in force neither on that day nor later, the latest end first. */
    List<Revision> ended(LocalDate today);

    Counts counts(LocalDate today);

    /** Every draft there ever was for the procedure and that was not published, newest first. */
    List<Draft> drafts(ProcedureCode code);

    /** Số lượng: how many are scheduled, and how many have ended. */
    record Counts(int scheduled, int ended) {}
}
