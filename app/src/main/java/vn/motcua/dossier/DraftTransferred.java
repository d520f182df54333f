package vn.motcua.dossier;

import java.util.UUID;
import vn.motcua.shared.Fact;

/** Bản khai đổi chủ: both sides agreed, and it is the other's from now on. */
@Fact.Name("dossier.draft-transferred")
public record DraftTransferred(DraftId draft) implements Fact {
    @Override
    public UUID subject() {
        return draft.value();
    }
}
