package vn.motcua.catalogue;

import java.util.UUID;
import vn.motcua.shared.Fact;

/** Đề nghị về biểu mức thu bị trả lại: nothing changes. */
@Fact.Name("catalogue.fees-returned")
public record FeesReturned(UUID procedure, UUID proposal) implements Fact {
    @Override
    public UUID subject() {
        return procedure;
    }
}
