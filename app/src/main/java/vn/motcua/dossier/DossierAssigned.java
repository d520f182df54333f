package vn.motcua.dossier;

import java.util.UUID;
import vn.motcua.shared.Fact;

/**
 * Hồ sơ được phân công: of those who hold the role that has it, one was given it by name.
 *
 * @param number of the assignment, from 1; to whom it was given stands there, for others are told of facts
 */
@Fact.Name("dossier.assigned")
public record DossierAssigned(DossierId dossier, int number) implements Fact {
    @Override
    public UUID subject() {
        return dossier.value();
    }
}
