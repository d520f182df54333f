package vn.motcua.organisation;

import java.util.UUID;
import vn.motcua.shared.Fact;

/** Các bảng đơn vị hành chính được nhận, before anybody has read them. */
@Fact.Name("organisation.unit-tables-received")
public record UnitTablesReceived(UUID tables, int files) implements Fact {
    @Override
    public UUID subject() {
        return tables;
    }
}
