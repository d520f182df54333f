package vn.motcua.organisation;

import java.time.LocalDate;
import java.util.UUID;
import vn.motcua.shared.Fact;

/**
 * Đơn vị hành chính được quyết định thay đổi.
 *
 * @param kind found, merge, split, rename, abolish, move, change-type, succeed or import
 * @param units how many it concerns; which ones, the register says
 */
@Fact.Name("organisation.units-decided")
public record UnitsDecided(UUID decision, String kind, LocalDate from, int units) implements Fact {
    @Override
    public UUID subject() {
        return decision;
    }
}
