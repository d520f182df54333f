package vn.motcua.catalogue;

import java.util.UUID;
import vn.motcua.shared.Fact;

/** Thôi cho xem thử: the addresses under which the draft could be read lead nowhere. */
@Fact.Name("catalogue.draft-taken-back")
public record DraftTakenBack(UUID procedure, RevisionId revision) implements Fact {
    @Override
    public UUID subject() {
        return procedure;
    }
}
