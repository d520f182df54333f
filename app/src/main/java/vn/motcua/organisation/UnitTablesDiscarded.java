package vn.motcua.organisation;

import java.util.UUID;
import vn.motcua.shared.Fact;

/** Các bảng đơn vị hành chính bị bỏ, without having been carried out. */
@Fact.Name("organisation.unit-tables-discarded")
public record UnitTablesDiscarded(UUID tables) implements Fact {
    @Override
    public UUID subject() {
        return tables;
    }
}
