package vn.motcua.catalogue.usecase;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.shared.PersonId;

/** Sổ đề nghị về biểu mức thu. */
public interface FeeProposals {

    Optional<FeeProposal> find(UUID id);

    /** What waits, the longest first. */
    List<FeeProposal> waiting();

    /** The latest about that procedure, newest first. */
    List<FeeProposal> of(ProcedureCode code);

    /** Enters it as waiting. */
    void propose(UUID procedure, FeeProposal proposal);

    void decide(UUID id, FeeProposal.State to, Optional<String> remark, Optional<PersonId> by, Instant at);
}
