package vn.motcua.organisation;

import java.util.List;

/** Tra tên: which units a name may mean. Names repeat, so the answer may be a choice. */
public sealed interface Naming {
    record Nobody() implements Naming {}

    record One(Unit unit) implements Naming {}

    /** Several bear it; somebody must say which is meant. */
    record Several(List<Unit> units) implements Naming {
        public Several {
            units = List.copyOf(units);
        }
    }

    static Naming of(List<Unit> units) {
        return switch (units.size()) {
            case 0 -> new Nobody();
            case 1 -> new One(units.getFirst());
            default -> new Several(units);
        };
    }
}
