package vn.motcua.organisation.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.UnitId;
import vn.motcua.organisation.UnitLevel;

/** Các đời của đơn vị: every version of every unit, by id, by code and by the unit it lies in. */
public final class Lives {
    private static final Comparator<Unit> BY_BEGINNING =
            Comparator.comparing(version -> version.valid().from());

    private final List<Unit> versions;
    private final Map<UnitId, List<Unit>> byId;
    private final Map<String, List<Unit>> byCode;
    private final Map<UnitId, List<Unit>> byParent;
    private final List<Unit> provinces;

    /** @param versions in the order in which lists show them */
    public Lives(List<Unit> versions) {
        this.versions = List.copyOf(versions);
        var sorted = versions.stream().sorted(BY_BEGINNING).toList();
        byId = grouped(sorted.stream(), Unit::id);
        byCode = grouped(sorted.stream(), Unit::code);
        byParent = grouped(
                versions.stream().filter(version -> version.parent().isPresent()),
                version -> version.parent().orElseThrow());
        provinces = versions.stream()
                .filter(version -> version.level() == UnitLevel.PROVINCE)
                .toList();
    }

    private static <K> Map<K, List<Unit>> grouped(Stream<Unit> versions, Function<Unit, K> key) {
        Map<K, List<Unit>> groups = new HashMap<>();
        versions.forEach(version -> groups.computeIfAbsent(key.apply(version), _ -> new ArrayList<>())
                .add(version));
        return groups;
    }

    public List<Unit> versions() {
        return versions;
    }

    /** Oldest first. */
    public List<Unit> of(UnitId id) {
        return byId.getOrDefault(id, List.of());
    }

    /** Every unit that ever bore the code, oldest first. */
    public List<Unit> bearers(String code) {
        return byCode.getOrDefault(code, List.of());
    }

    public Optional<Unit> find(UnitId id, LocalDate on) {
        return first(of(id), on);
    }

    public Optional<Unit> bearing(String code, LocalDate on) {
        return first(bearers(code), on);
    }

    private static Optional<Unit> first(List<Unit> versions, LocalDate on) {
        for (var version : versions) {
            if (version.valid().covers(on)) {
                return Optional.of(version);
            }
        }
        return Optional.empty();
    }

    public List<Unit> provinces(LocalDate on) {
        return on(provinces, on);
    }

    public List<Unit> children(UnitId parent, LocalDate on) {
        return on(byParent.getOrDefault(parent, List.of()), on);
    }

    private static List<Unit> on(List<Unit> versions, LocalDate day) {
        return versions.stream().filter(version -> version.valid().covers(day)).toList();
    }

    /** The unit's latest version, whether it holds or has ended. */
    public Optional<Unit> last(UnitId id) {
        return of(id).isEmpty() ? Optional.empty() : Optional.of(of(id).getLast());
    }

    /** The first day of the unit's life. */
    public Optional<LocalDate> born(UnitId id) {
        return of(id).stream().findFirst().map(version -> version.valid().from());
    }

    /** The first day after the unit's life; empty while it lives, and for one nobody knows. */
    public Optional<LocalDate> ended(UnitId id) {
        return last(id).flatMap(version -> version.valid().until());
    }

    /** The province it lies in on that day; itself if it is one. */
    public Optional<Unit> province(Unit unit, LocalDate on) {
        var above = Optional.of(unit);
        while (above.isPresent() && above.get().level() != UnitLevel.PROVINCE) {
            above = above.get().parent().flatMap(parent -> find(parent, on));
        }
        return above;
    }

    /** The days on which anything began or ended, oldest first. */
    public List<LocalDate> days() {
        var days = new TreeSet<LocalDate>();
        for (var version : versions) {
            days.add(version.valid().from());
            version.valid().until().ifPresent(days::add);
        }
        return List.copyOf(days);
    }
}
