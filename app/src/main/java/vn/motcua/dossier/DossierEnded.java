package vn.motcua.dossier;

import java.util.UUID;
import vn.motcua.shared.AgencyId;
import vn.motcua.shared.Fact;

/**
 * Hồ sơ kết thúc.
 *
 * @param stage how: {@code returned}, {@code not-accepted}, {@code withdrawn} or {@code stopped}
 * @param accepted whether it had been accepted before
 */
@Fact.Name("dossier.ended")
public record DossierEnded(DossierId dossier, AgencyId desk, String stage, boolean accepted) implements Fact {
    @Override
    public UUID subject() {
        return dossier.value();
    }
}
