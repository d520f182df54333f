package vn.motcua.dossier;

import java.time.Instant;
import java.util.UUID;
import vn.motcua.shared.Fact;

/**
 * Bản khai được trao: its owner gave out a code by which somebody else takes it.
 *
 * @param kind to help with it, or to have it for good
 * @param until until when the code can be used
 */
@Fact.Name("dossier.draft-offered")
public record DraftOffered(DraftId draft, String kind, Instant until) implements Fact {
    @Override
    public UUID subject() {
        return draft.value();
    }
}
