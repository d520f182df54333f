package vn.motcua.catalogue.usecase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.catalogue.Revision;
import vn.motcua.catalogue.RevisionId;
import vn.motcua.shared.PersonId;

/** Sổ công bố: published revisions and the days on which they are in force. */
public interface Publications {

    /** The procedure a number leads to, former numbers included. */
    Optional<ProcedureCode> current(ProcedureCode code);

    /** The published revision in force on that day. */
    Optional<Revision> inForce(UUID procedure, LocalDate on);

    /** The first day after that one on which a published revision begins. */
    Optional<LocalDate> nextAfter(UUID procedure, LocalDate day);

    /** Ends a published revision before that day, or on none. */
    void until(RevisionId id, Optional<LocalDate> until);

    void publish(Revision revision, Optional<PersonId> by, Instant at);

    int nextNumber(UUID procedure);

    Optional<Revision> find(RevisionId id);

    /** Newest first. */
    List<Revision> history(ProcedureCode code);

    /** What is in force on that day or will be later. */
    List<Revision> from(LocalDate day);

    /** Former numbers and the procedures they lead to. */
    List<Lead> leads();

    long edition();

    /** When something was published last. */
    Instant turnedAt();

    /** To be called by whatever publishes, in its transaction. */
    void turnPage();

    /** Chuyển tiếp: a former number. */
    record Lead(ProcedureCode former, ProcedureCode current) {}
}
