package vn.motcua.dossier;

import java.util.UUID;
import vn.motcua.shared.Fact;

/**
 * Đã chọn cách nhận kết quả: it was chosen anew after filing.
 *
 * @param way by its key: at the counter, by post or electronically; where it is posted to is told nowhere
 */
@Fact.Name("dossier.return-chosen")
public record ReturnChosen(DossierId dossier, String way) implements Fact {
    @Override
    public UUID subject() {
        return dossier.value();
    }
}
