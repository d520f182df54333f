package vn.motcua.dossier.usecase;

import java.time.Instant;
import java.util.Optional;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.model.Bundle;
import vn.motcua.form.Answers;
import vn.motcua.shared.PersonId;

/** Sổ hồ sơ liên thông. */
public interface Bundles {

    void add(Bundle bundle);

    /** The bundle of which this dossier is a part; empty where it was filed alone. */
    Optional<Bundle> of(DossierId part);

    /** What becomes of the waiting of a part. */
    void settle(DossierId part, Bundle.Wait wait, Instant at);

    /** What the dossier gives, in the place of what was stated before. */
    void state(DossierId dossier, Given given);

    /** What was stated last. */
    Optional<Given> given(DossierId dossier);

    /**
     * Kết quả để chuyển.
     *
     * @param values checked, by box
     */
    record Given(Answers values, PersonId by, Instant at) {}
}
