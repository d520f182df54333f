package vn.motcua.dossier;

import java.util.UUID;
import vn.motcua.shared.AgencyId;
import vn.motcua.shared.Fact;

/**
 * Một người đã đánh giá. Of which dossier it is, and who rated, is told nowhere.
 *
 * @param rating an id of its own
 * @param desk where the result was given out
 * @param satisfaction the key of what was chosen
 */
@Fact.Name("dossier.rated")
public record DossierRated(UUID rating, AgencyId desk, String satisfaction) implements Fact {
    @Override
    public UUID subject() {
        return rating;
    }
}
