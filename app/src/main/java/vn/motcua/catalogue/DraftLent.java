package vn.motcua.catalogue;

import java.time.Instant;
import java.util.UUID;
import vn.motcua.shared.Fact;

/** Dự thảo được cho xem thử: whoever has the address may read it until then. */
@Fact.Name("catalogue.draft-lent")
public record DraftLent(UUID procedure, RevisionId revision, Instant until) implements Fact {
    @Override
    public UUID subject() {
        return procedure;
    }
}
