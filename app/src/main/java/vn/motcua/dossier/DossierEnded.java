package vn.motcua.dossier;

import java.util.UUID;
import vn.motcua.shared.AgencyId;
import vn.motcua.shared.Fact;

/**
 * Hồ sơ kết thúc.
 *
 * @param stage how: {@code returned}, {@code not-accepted}, {@code withdrawn} or {@code stopped}
 * @param accepted whether it had been accepted before
 * @param how by which verb of the list of moves: what was stopped by {@code merge} goes on in another dossier. Facts of the
 *     first days do not tell it
 */
@Fact.Name("dossier.ended")
public record DossierEnded(DossierId dossier, AgencyId desk, String stage, boolean accepted, String how)
        implements Fact {
    @Override
    public UUID subject() {
        return dossier.value();
    }
}
