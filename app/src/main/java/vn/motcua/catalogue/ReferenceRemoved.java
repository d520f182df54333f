package vn.motcua.catalogue;

import java.util.UUID;
import vn.motcua.shared.Fact;

/** Số hồ sơ nơi khác được xóa. */
@Fact.Name("catalogue.reference-removed")
public record ReferenceRemoved(UUID reference) implements Fact {
    @Override
    public UUID subject() {
        return reference;
    }
}
