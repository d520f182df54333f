package vn.motcua.catalogue;

import java.util.UUID;
import vn.motcua.shared.Fact;

/** Số hồ sơ nơi khác được ghi lại, or what stands beside it was changed. */
@Fact.Name("catalogue.reference-kept")
public record ReferenceKept(UUID reference) implements Fact {
    @Override
    public UUID subject() {
        return reference;
    }
}
