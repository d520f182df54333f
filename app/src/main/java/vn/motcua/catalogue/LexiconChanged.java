package vn.motcua.catalogue;

import java.util.UUID;
import vn.motcua.shared.Fact;

/** Từ điển đã thay đổi: so many entries hold from now on that did not, and so many no longer. */
@Fact.Name("catalogue.lexicon-changed")
public record LexiconChanged(UUID change, int entered, int ended) implements Fact {
    @Override
    public UUID subject() {
        return change;
    }
}
