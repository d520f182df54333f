package vn.motcua.dossier;

import java.util.UUID;
import vn.motcua.shared.Fact;

/**
 * Đã sửa câu trả lời: a correction holds from now on.
 *
 * @param number of the correction, from 1
 * @param side by its key: whether the owner corrected it, or agreed to what the office had proposed
 * @param counter whether they said so at a desk, where an officer wrote it down
 */
@Fact.Name("dossier.amendment-accepted")
public record AmendmentAccepted(DossierId dossier, int number, String side, boolean counter) implements Fact {
    @Override
    public UUID subject() {
        return dossier.value();
    }
}
