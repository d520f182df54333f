package vn.motcua.dossier;

import java.util.UUID;
import vn.motcua.shared.Fact;

/**
 * Đã đề nghị sửa: an officer proposed to put an answer of a dossier right.
 *
 * @param number of the correction, from 1
 */
@Fact.Name("dossier.amendment-proposed")
public record AmendmentProposed(DossierId dossier, int number) implements Fact {
    @Override
    public UUID subject() {
        return dossier.value();
    }
}
