package vn.motcua.dossier;

import java.util.UUID;
import vn.motcua.shared.Fact;

/**
 * Bản khai được nhận: whoever had the code took it.
 *
 * @param kind to help with it, or to have it for good
 */
@Fact.Name("dossier.draft-taken")
public record DraftTaken(DraftId draft, String kind) implements Fact {
    @Override
    public UUID subject() {
        return draft.value();
    }
}
