package vn.motcua.dossier;

import java.util.UUID;
import vn.motcua.shared.Fact;

/**
 * Bản khai được trả lại, by whoever had taken it, or taken back by its owner.
 *
 * @param kind for what it had been handed out
 */
@Fact.Name("dossier.draft-handed-back")
public record DraftHandedBack(DraftId draft, String kind) implements Fact {
    @Override
    public UUID subject() {
        return draft.value();
    }
}
