package vn.motcua.catalogue;

import java.util.UUID;
import vn.motcua.shared.Fact;

/** Biểu mức thu được đính chính: another schedule holds on the days of one that was wrong. */
@Fact.Name("catalogue.fees-corrected")
public record FeesCorrected(UUID procedure, UUID schedule, UUID former) implements Fact {
    @Override
    public UUID subject() {
        return procedure;
    }
}
