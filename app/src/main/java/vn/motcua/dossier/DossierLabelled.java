package vn.motcua.dossier;

import java.util.UUID;
import vn.motcua.shared.Fact;

/**
 * Hồ sơ được gắn nhãn: officers gave it other labels.
 *
 * @param labels how many it bears now
 */
@Fact.Name("dossier.labelled")
public record DossierLabelled(DossierId dossier, int labels) implements Fact {
    @Override
    public UUID subject() {
        return dossier.value();
    }
}
