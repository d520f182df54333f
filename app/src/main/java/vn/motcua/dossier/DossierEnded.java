package vn.motcua.dossier;

import java.util.UUID;
import vn.motcua.shared.AgencyId;
import vn.motcua.shared.Fact;

/**
 * Hồ sơ kết thúc.
 *
 * @param stage how: {@code returned} or {@code not-accepted}
 */
@Fact.Name("dossier.ended")
public record DossierEnded(DossierId dossier, AgencyId desk, String stage) implements Fact {
    @Override
    public UUID subject() {
        return dossier.value();
    }
}
