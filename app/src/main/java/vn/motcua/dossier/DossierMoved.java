package vn.motcua.dossier;

import java.util.Optional;
import java.util.UUID;
import vn.motcua.shared.AgencyId;
import vn.motcua.shared.Fact;

/**
 * Hồ sơ chuyển bước: every other move.
 *
 * @param verb what was done, by the key of the list of moves
 * @param stage where it stands now, by its key
 * @param step which step of the procedure it is at, from 0; empty outside the steps
 * @param agency who has it in hand now
 */
@Fact.Name("dossier.moved")
public record DossierMoved(DossierId dossier, String verb, String stage, Optional<Integer> step, AgencyId agency)
        implements Fact {
    @Override
    public UUID subject() {
        return dossier.value();
    }
}
