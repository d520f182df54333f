package vn.motcua.catalogue;

import java.time.LocalDate;
import java.util.UUID;
import vn.motcua.shared.Fact;

/** Biểu mức thu được nhập: a resolution's amounts hold for a procedure from that day on. */
@Fact.Name("catalogue.fees-entered")
public record FeesEntered(UUID procedure, UUID schedule, String code, LocalDate from) implements Fact {
    @Override
    public UUID subject() {
        return procedure;
    }
}
