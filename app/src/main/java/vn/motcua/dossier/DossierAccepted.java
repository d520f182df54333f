package vn.motcua.dossier;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.shared.AgencyId;
import vn.motcua.shared.Fact;

/**
 * Hồ sơ được tiếp nhận.
 *
 * @param due the promise; empty where the procedure states no limit
 * @param channel the national number of how it came: 1 in person, 2 online, 3 by post
 * @param assisted whether somebody else filled it in
 */
@Fact.Name("dossier.accepted")
public record DossierAccepted(
        DossierId dossier, String code, AgencyId desk, Instant at, Optional<Instant> due, int channel, boolean assisted)
        implements Fact {
    @Override
    public UUID subject() {
        return dossier.value();
    }
}
