package vn.motcua.dossier.model;

import java.time.Instant;
import vn.motcua.shared.AgencyId;
import vn.motcua.shared.Role;

/**
 * Nơi đang giữ: whose turn it is, and since when. While the citizen is asked something, it stays with the office that
 * will go on.
 */
public record Custody(AgencyId agency, Role role, Instant since) {

    /** Whether the same people take it up. */
    boolean isWhereItIs(Custody other) {
        return agency.equals(other.agency) && role == other.role;
    }
}
