package vn.motcua.catalogue;

import java.util.UUID;
import vn.motcua.shared.Fact;

/** Đợt nhập bị bỏ: a file of procedures that was never published is gone, with what was read from it. */
@Fact.Name("catalogue.import-discarded")
public record ImportDiscarded(UUID run) implements Fact {
    @Override
    public UUID subject() {
        return run;
    }
}
