package vn.motcua.dossier;

import java.util.UUID;
import vn.motcua.shared.AgencyId;
import vn.motcua.shared.Fact;

/**
 * Hồ sơ được nộp.
 *
 * @param channel the national number of how it came: 1 in person, 2 online, 3 by post
 * @param assisted whether somebody else filled it in
 */
@Fact.Name("dossier.filed")
public record DossierFiled(
        DossierId dossier, UUID revision, String procedure, AgencyId desk, int channel, boolean assisted)
        implements Fact {
    @Override
    public UUID subject() {
        return dossier.value();
    }
}
