package vn.motcua.dossier;

import java.util.UUID;
import vn.motcua.shared.Fact;

/**
 * Đã rút đề nghị sửa, before its owner answered.
 *
 * @param number of the correction, from 1
 */
@Fact.Name("dossier.amendment-withdrawn")
public record AmendmentWithdrawn(DossierId dossier, int number) implements Fact {
    @Override
    public UUID subject() {
        return dossier.value();
    }
}
