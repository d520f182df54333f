package vn.motcua.catalogue;

import java.util.UUID;
import vn.motcua.shared.Fact;

/** Biểu mức thu được đề nghị: a schedule is to be entered, corrected or ended, once a second person approves. */
@Fact.Name("catalogue.fees-proposed")
public record FeesProposed(UUID procedure, UUID proposal, String act) implements Fact {
    @Override
    public UUID subject() {
        return procedure;
    }
}
