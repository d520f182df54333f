package vn.motcua.dossier;

import java.util.UUID;
import vn.motcua.shared.AgencyId;
import vn.motcua.shared.Fact;

/**
 * Hồ sơ không còn chờ hồ sơ liên thông.
 *
 * @param how that ended: {@code ready}, {@code without} what it can do without, or {@code held} because what it needs
 *     ended without a result
 */
@Fact.Name("dossier.freed")
public record DossierFreed(DossierId dossier, AgencyId desk, String how) implements Fact {
    @Override
    public UUID subject() {
        return dossier.value();
    }
}
