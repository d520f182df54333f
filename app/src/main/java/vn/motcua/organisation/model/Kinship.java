package vn.motcua.organisation.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import vn.motcua.organisation.model.UnitTables.Before;
import vn.motcua.organisation.model.UnitTables.Commune;
import vn.motcua.organisation.model.UnitTables.Link;
import vn.motcua.organisation.model.UnitTables.Province;

/** Quan hệ giữa các dòng của các bảng: which old unit goes on as which new one. */
final class Kinship {
    private final UnitTables tables;
    private final Map<String, List<Link>> from = new HashMap<>();
    private final Map<String, List<Link>> to = new HashMap<>();
    private final Map<String, Before> before = new HashMap<>();
    private final Map<String, Set<String>> provinces = new LinkedHashMap<>();
    private final Map<String, Set<String>> origins = new HashMap<>();

    Kinship(UnitTables tables) {
        this.tables = tables;
        tables.before().forEach(row -> before.put(row.commune().code(), row));
        Map<String, String> provinceOf = new HashMap<>();
        tables.communes().forEach(row -> provinceOf.put(row.unit().code(), row.province()));
        for (var link : tables.links()) {
            from.computeIfAbsent(link.before(), _ -> new ArrayList<>()).add(link);
            to.computeIfAbsent(link.after(), _ -> new ArrayList<>()).add(link);
            var old = Optional.ofNullable(before.get(link.before()));
            var heir = Optional.ofNullable(provinceOf.get(link.after()));
            if (old.isPresent() && heir.isPresent()) {
                var code = old.get().province().code();
                provinces.computeIfAbsent(code, _ -> new TreeSet<>()).add(heir.get());
                origins.computeIfAbsent(heir.get(), _ -> new TreeSet<>()).add(code);
            }
        }
    }

    /** The provinces after, for each before. */
    Map<String, Set<String>> provinces() {
        return provinces;
    }

    /** The code it had, if the commune is the one that bore it and only lies elsewhere now. */
    Optional<String> goesOn(Commune row) {
        var code = row.unit().code();
        var heirs = from.getOrDefault(code, List.of());
        var alone = heirs.size() == 1 && to.getOrDefault(code, List.of()).equals(heirs);
        return Optional.ofNullable(before.get(code))
                .filter(old -> alone
                        && Roster.sameName(old.commune().name(), row.unit().name()))
                .map(_ -> code);
    }

    /** The code it had, if the province took in no other and lost nothing. */
    Optional<String> goesOn(Province row) {
        var code = row.unit().code();
        var alone = Set.of(code);
        return alone.equals(origins.get(code)) && alone.equals(provinces.get(code))
                ? Optional.of(code)
                : Optional.empty();
    }

    int count(Function<Before, String> code) {
        return (int) tables.before().stream().map(code).distinct().count();
    }

    int split() {
        return (int) from.values().stream().filter(links -> links.size() > 1).count();
    }
}
