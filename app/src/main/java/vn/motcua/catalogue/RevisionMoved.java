package vn.motcua.catalogue;

import java.util.UUID;
import vn.motcua.shared.Fact;

/** Dự thảo chuyển bước: a draft was written, submitted, returned or withdrawn; {@code to} is the state it is now in. */
@Fact.Name("catalogue.revision-moved")
public record RevisionMoved(UUID procedure, RevisionId revision, String to) implements Fact {
    @Override
    public UUID subject() {
        return procedure;
    }
}
