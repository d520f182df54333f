package vn.motcua.catalogue.usecase;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.catalogue.Procedure;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.catalogue.RevisionId;
import vn.motcua.shared.PersonId;

/** Sổ dự thảo: procedures and the revisions being written for them. */
public interface Drafts {

    /** Locks the procedure until the end of the transaction, entering it first if it is new. */
    UUID lock(ProcedureCode code, Instant now);

    /** The code of the procedure a revision belongs to, whatever its state. */
    Optional<ProcedureCode> codeOf(RevisionId id);

    Optional<Draft> find(RevisionId id);

    /** Drafts and submitted ones, oldest first. */
    List<Draft> underWay();

    /** Writes the draft's first text. */
    void add(UUID procedure, RevisionId id, Procedure content, Optional<PersonId> by, Instant at);

    /** Writes over the text of a draft that has been saved this often; false if it has been saved since. */
    boolean save(RevisionId id, int edits, Procedure content, Instant at);

    void submit(RevisionId id, Optional<PersonId> by, Instant at);

    /** Back to a draft, or withdrawn for good; a published one gives up its days. */
    void takeBack(RevisionId id, Draft.State to, String remark);
}
