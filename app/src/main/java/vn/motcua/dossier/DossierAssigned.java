package vn.motcua.dossier;

import java.util.UUID;
import vn.motcua.shared.Fact;
import vn.motcua.shared.PersonId;

/**
 * Hồ sơ được phân công: of those who hold the role that has it, one was given it by name.
 *
 * @param number of the assignment, from 1
 * @param to who is to see to it
 */
@Fact.Name("dossier.assigned")
public record DossierAssigned(DossierId dossier, int number, PersonId to) implements Fact {
    @Override
    public UUID subject() {
        return dossier.value();
    }
}
