package vn.motcua.catalogue;

import java.time.LocalDate;
import java.util.UUID;
import vn.motcua.shared.Fact;

/** Phân công nơi tiếp nhận: offices take procedures in from that day on; {@code assigned} counts the pairs that are new. */
@Fact.Name("catalogue.offices-assigned")
public record OfficesAssigned(UUID batch, int assigned, LocalDate from) implements Fact {
    @Override
    public UUID subject() {
        return batch;
    }
}
