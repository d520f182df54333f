package vn.motcua.dossier;

import java.util.UUID;
import vn.motcua.shared.Fact;

/**
 * Không đồng ý sửa: its owner keeps the answer as it was.
 *
 * @param number of the correction, from 1
 */
@Fact.Name("dossier.amendment-refused")
public record AmendmentRefused(DossierId dossier, int number) implements Fact {
    @Override
    public UUID subject() {
        return dossier.value();
    }
}
