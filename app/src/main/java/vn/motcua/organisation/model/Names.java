package vn.motcua.organisation.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import vn.motcua.organisation.Unit;

/** Tra tên đơn vị: with or without marks, with or without the type, wherever a tone sits. */
public final class Names {
    private final Map<String, List<Named>> byFold = new HashMap<>();
    private final Map<String, List<Named>> byLoose = new HashMap<>();
    /** By the very version: whether an address means it is asked often. */
    private final IdentityHashMap<Unit, String> loose = new IdentityHashMap<>();

    /** @param tone the name with its marks, wherever they sit */
    private record Named(Unit unit, String tone) {}

    public Names(List<Unit> versions) {
        for (var unit : versions) {
            var own = unit.ownName();
            var fold = Typed.fold(own);
            var named = new Named(unit, Typed.tone(own));
            byFold.computeIfAbsent(fold, _ -> new ArrayList<>()).add(named);
            var bare = Typed.loose(fold);
            byLoose.computeIfAbsent(bare, _ -> new ArrayList<>()).add(named);
            loose.put(unit, bare);
        }
    }

    /** The versions meant by a name; marks that were typed count, spelling is forgiven only where nothing fits. */
    public List<Unit> find(String typed, Predicate<Unit> wanted) {
        var ways = Typed.ways(typed);
        for (var way : ways) {
            var found = fitting(byFold.getOrDefault(way.fold(), List.of()), way, wanted);
            if (!found.isEmpty()) {
                return found;
            }
        }
        for (var way : ways) {
            var found = fitting(byLoose.getOrDefault(Typed.loose(way.fold()), List.of()), way, wanted);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    private static List<Unit> fitting(List<Named> alike, Typed way, Predicate<Unit> wanted) {
        var found = alike.stream()
                .filter(named -> way.types().contains(named.unit.type()) && wanted.test(named.unit))
                .toList();
        var exact = found.size() < 2 ? found : exact(found, way);
        return (exact.isEmpty() ? found : exact).stream().map(Named::unit).toList();
    }

    /** Those with the very marks that were typed; nobody who typed none meant to tell them apart. */
    private static List<Named> exact(List<Named> found, Typed way) {
        var tone = way.tone();
        return tone.equals(way.fold())
                ? found
                : found.stream().filter(named -> named.tone.equals(tone)).toList();
    }

    /** Whether the unit may be meant by this name. */
    boolean means(List<Typed> ways, Unit unit) {
        var own = loose.get(unit);
        return ways.stream()
                .anyMatch(way -> way.types().contains(unit.type())
                        && Typed.loose(way.fold()).equals(own));
    }
}
