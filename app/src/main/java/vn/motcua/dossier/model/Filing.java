package vn.motcua.dossier.model;

import java.time.Instant;
import vn.motcua.catalogue.Channel;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.catalogue.RevisionId;
import vn.motcua.dossier.PublicCode;
import vn.motcua.shared.AgencyId;
import vn.motcua.shared.PersonId;

/**
 * Việc nộp: what is settled the moment a dossier is filed.
 *
 * @param owner whose dossier it is
 * @param desk the agency that takes it in
 * @param revision the procedure as it stood then; it stays so for this dossier
 * @param situation which of the procedure's cases it is, from 0
 * @param assisted whether somebody else filled it in for the owner
 */
public record Filing(
        PublicCode code,
        ProcedureCode procedure,
        RevisionId revision,
        PersonId owner,
        AgencyId desk,
        int situation,
        Channel channel,
        boolean assisted,
        Instant at) {}
