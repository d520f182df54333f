package vn.motcua.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.motcua.shared.AgencyId;

/**
 * Danh mục: the published revisions. Public knowledge, so nobody's leave is asked. Answers come from memory and are at
 * most a second older than the last publication on any node; of the past they come from the database.
 */
public interface Catalogue {

    /** The revision in force on that day; a former code leads to the procedure that took its place. */
    Optional<Revision> find(ProcedureCode code, LocalDate on);

    /** A revision, however long ago it was in force. */
    Optional<Revision> revision(RevisionId id);

    /** Every revision of the procedure that was ever published, newest first; empty if the code is unknown. */
    List<Revision> history(ProcedureCode code);

    /** What is in force today in Viet Nam, by code. */
    List<Revision> inForce();

    /** The life events that have a procedure in force today. */
    Set<LifeEvent> events();

    /** The offices that take it in today; none where nobody has said. */
    Set<AgencyId> offices(ProcedureCode code);

    /** What the province's resolution charges for it today; empty where nobody has entered it. */
    Optional<FeeSchedule> fees(ProcedureCode code);

    /** Grows with every publication and at midnight; pages made of the same edition are the same. */
    long edition();
}
