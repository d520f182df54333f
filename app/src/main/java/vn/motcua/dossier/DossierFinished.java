package vn.motcua.dossier;

import java.util.UUID;
import vn.motcua.shared.AgencyId;
import vn.motcua.shared.Fact;

/**
 * Hồ sơ có kết quả.
 *
 * @param onTime whether that was on the day first promised at the latest; true where nothing was promised
 * @param bySilence whether nobody decided, and the law took that for the answer
 */
@Fact.Name("dossier.finished")
public record DossierFinished(DossierId dossier, AgencyId desk, boolean onTime, boolean bySilence) implements Fact {
    @Override
    public UUID subject() {
        return dossier.value();
    }
}
