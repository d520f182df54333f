package vn.motcua.dossier;

import java.util.UUID;
import vn.motcua.shared.Fact;

/**
 * Có lời nhắn: something was said of a dossier beside its moves.
 *
 * @param number of what was said, from 1
 * @param side by its key: the owner to the office, the office to the owner, or a note among officers
 */
@Fact.Name("dossier.remarked")
public record DossierRemarked(DossierId dossier, int number, String side) implements Fact {
    @Override
    public UUID subject() {
        return dossier.value();
    }
}
