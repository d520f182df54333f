package vn.motcua.dossier;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.shared.AgencyId;
import vn.motcua.shared.Fact;
import vn.motcua.shared.Role;

/**
 * Hồ sơ được cảnh báo: the promised time of a dossier has come so far that somebody is told.
 *
 * @param rung how far, by its key
 * @param due the promise
 * @param agency who has it in hand
 * @param role whose turn it is there
 * @param field lĩnh vực of its procedure; empty where it is of none
 */
@Fact.Name("dossier.warned")
public record DossierWarned(
        DossierId dossier, String code, String rung, Instant due, AgencyId agency, Role role, Optional<String> field)
        implements Fact {
    @Override
    public UUID subject() {
        return dossier.value();
    }
}
