package vn.motcua.catalogue;

import java.time.LocalDate;
import java.util.UUID;
import vn.motcua.shared.Fact;

/** Biểu mức thu hết hiệu lực: a schedule no longer holds from that day on. */
@Fact.Name("catalogue.fees-ended")
public record FeesEnded(UUID procedure, UUID schedule, LocalDate from) implements Fact {
    @Override
    public UUID subject() {
        return procedure;
    }
}
