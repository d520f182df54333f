package vn.motcua.dossier.model;

import java.time.Instant;
import java.util.Optional;
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
 * @param proxy who filed it for the owner; empty where the owner did
 * @param channel how it came, as it is exchanged: what a clerk typed came in person, and never online
 * @param assisted whether somebody helped: neither the owner nor who acts for them by right
 */
public record Filing(
        PublicCode code,
        ProcedureCode procedure,
        RevisionId revision,
        PersonId owner,
        AgencyId desk,
        int situation,
        Channel channel,
        Optional<Proxy> proxy,
        boolean assisted,
        Instant at) {

    /** Whether it was filed for practice (tập), as its code says. */
    public boolean isPractice() {
        return code.isPractice();
    }

    /** Who filed it. */
    public PersonId filer() {
        return proxy.map(Proxy::person).orElse(owner);
    }
}
