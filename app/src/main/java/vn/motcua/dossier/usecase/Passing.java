package vn.motcua.dossier.usecase;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.motcua.catalogue.Procedure;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.model.Draft;
import vn.motcua.dossier.model.Handing;
import vn.motcua.dossier.model.HandingCode;
import vn.motcua.shared.Decision;

/** Việc trao bản khai: how it stands, or what came of it. */
public sealed interface Passing {
    /**
     * @param open what is under way; empty where nothing is
     * @param isTaker whether whoever asks has taken it, and is not its owner
     * @param other what the other side is called; empty where there is none
     * @param helpers who filled in for its owner so far, first to last; told to the owner alone
     */
    record Seen(
            Draft draft,
            Procedure procedure,
            Optional<Handing> open,
            boolean isTaker,
            String other,
            List<Helper> helpers)
            implements Passing {
        public Seen {
            helpers = List.copyOf(helpers);
        }

        @Override
        public String toString() {
            return "Seen[" + draft.id() + "]";
        }
    }

    /** @param code shown this once */
    record Offered(Draft draft, Handing.Kind kind, HandingCode code, Instant until) implements Passing {}

    /** It is the other's now. */
    record Transferred() implements Passing {}

    /** It is with its owner again. */
    record HandedBack() implements Passing {}

    /** It has become this dossier. */
    record Filed(DossierId as) implements Passing {}

    record Unknown() implements Passing {}

    record NotAllowed(Decision.Refused refused) implements Passing {}
}
