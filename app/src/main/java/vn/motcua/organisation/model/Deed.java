package vn.motcua.organisation.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.motcua.organisation.Bilingual;
import vn.motcua.organisation.UnitId;
import vn.motcua.organisation.UnitType;

/** Việc quyết định: what a decision does to units. */
public sealed interface Deed {

    /** Thành lập. */
    record Found(Draft unit) implements Deed {}

    /** Nhập các đơn vị into a new one or one that goes on. */
    record Merge(List<UnitId> units, Into into) implements Deed {
        public Merge {
            units = List.copyOf(units);
        }
    }

    /** Chia: the unit ends, the pieces begin. */
    record Split(UnitId unit, List<Piece> pieces) implements Deed {
        public Split {
            pieces = List.copyOf(pieces);
        }
    }

    /** Đổi tên. */
    record Rename(UnitId unit, Bilingual name) implements Deed {}

    /** Đổi loại, such as a commune that becomes a ward. */
    record ChangeType(UnitId unit, UnitType type, Bilingual name) implements Deed {}

    /** Chuyển sang đơn vị cấp trên khác. */
    record Move(UnitId unit, UnitId parent) implements Deed {}

    /** Giải thể; what it was goes to units that exist. */
    record Abolish(UnitId unit, List<Part> heirs) implements Deed {
        public Abolish {
            heirs = List.copyOf(heirs);
        }
    }

    /** Xác định bên kế thừa of a unit that has ended without anybody saying who took over. */
    record Succeed(UnitId unit, List<Part> heirs) implements Deed {
        public Succeed {
            heirs = List.copyOf(heirs);
        }
    }

    /** Đơn vị mới. */
    record Draft(String code, UnitType type, Bilingual name, Optional<UnitId> parent) {}

    /** @param share empty where nobody has said */
    record Piece(Draft unit, Optional<BigDecimal> share) {}

    /** @param share empty where nobody has said */
    record Part(UnitId unit, Optional<BigDecimal> share) {}

    /** Đơn vị sau khi nhập. */
    sealed interface Into {
        record New(Draft unit) implements Into {}

        record Existing(UnitId unit) implements Into {}
    }

    /** The slug used in messages and the database. */
    default String kind() {
        return switch (this) {
            case Found _ -> "found";
            case Merge _ -> "merge";
            case Split _ -> "split";
            case Rename _ -> "rename";
            case ChangeType _ -> "change-type";
            case Move _ -> "move";
            case Abolish _ -> "abolish";
            case Succeed _ -> "succeed";
        };
    }

    /** The existing units that a clerk must have looked at as they are. */
    default Set<UnitId> touches() {
        return switch (this) {
            case Found(var draft) -> draft.parent().map(Set::of).orElse(Set.of());
            case Merge(var units, Into.Existing(var unit)) -> with(units, unit);
            case Merge(var units, Into.New(var _)) -> Set.copyOf(units);
            case Split(var unit, var _) -> Set.of(unit);
            case Rename(var unit, var _) -> Set.of(unit);
            case ChangeType(var unit, var _, var _) -> Set.of(unit);
            case Move(var unit, var parent) -> with(List.of(unit), parent);
            case Abolish(var unit, var heirs) ->
                with(heirs.stream().map(Part::unit).toList(), unit);
            case Succeed(var unit, var heirs) ->
                with(heirs.stream().map(Part::unit).toList(), unit);
        };
    }

    private static Set<UnitId> with(List<UnitId> units, UnitId other) {
        var all = new ArrayList<>(units);
        all.add(other);
        return new HashSet<>(all);
    }
}
