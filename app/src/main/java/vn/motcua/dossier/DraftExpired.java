package vn.motcua.dossier;

import java.time.Instant;
import java.util.UUID;
import vn.motcua.shared.AgencyId;
import vn.motcua.shared.Fact;

/**
 * Bản khai hết hạn giữ: nobody touched it for as long as drafts are kept, so it was removed with its papers.
 *
 * @param procedure what it was to ask for
 * @param desk the agency that would have taken it in
 * @param savedAt when it was last touched
 * @param warnedAt when whoever filled it in was told of the end
 * @param papers how many went with it
 */
@Fact.Name("dossier.draft-expired")
public record DraftExpired(
        DraftId draft, String procedure, AgencyId desk, Instant savedAt, Instant warnedAt, int papers) implements Fact {
    @Override
    public UUID subject() {
        return draft.value();
    }
}
