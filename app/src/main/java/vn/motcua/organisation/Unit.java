package vn.motcua.organisation;

import java.util.Optional;

/**
 * Đơn vị hành chính as it stands during a period.
 *
 * @param code official, borne by one unit on a day; another may have borne it before
 * @param name the full one, its type included
 * @param parent the unit it lies in; empty for a province
 */
public record Unit(UnitId id, String code, UnitType type, Bilingual name, Optional<UnitId> parent, Period valid) {

    public UnitLevel level() {
        return type.level();
    }

    /** The name without its type: {@code Ba Đình}. */
    public String ownName() {
        var full = name.vietnamese();
        return type.begins(full) ? full.substring(type.vietnamese().length() + 1) : full;
    }

    /** The same from another day on, until somebody ends it. */
    public Unit during(Period other) {
        return new Unit(id, code, type, name, parent, other);
    }
}
