package vn.motcua.organisation.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import vn.motcua.organisation.Gazetteer;
import vn.motcua.organisation.Succession;
import vn.motcua.organisation.UnitId;
import vn.motcua.organisation.UnitImport.RowFlaw;
import vn.motcua.organisation.UnitImport.Summary;
import vn.motcua.organisation.UnitImport.Tally;
import vn.motcua.organisation.UnitImport.Wish;
import vn.motcua.organisation.UnitLevel;
import vn.motcua.organisation.model.UnitTables.Link;
import vn.motcua.organisation.model.UnitTables.Spot;

/** Lập kế hoạch nhập: what of the tables is new to the register, and what contradicts it. */
public final class ImportPlanning {
    private final UnitTables tables;
    private final Wish wish;
    private final Gazetteer known;
    private final Roster roster;
    private final List<IslandDistricts.Found> islands;
    private final List<RowFlaw> flaws;
    private final Map<List<UnitId>, Spot> spots = new HashMap<>();

    private ImportPlanning(UnitTables tables, Wish wish, Gazetteer known, Supplier<UnitId> ids) {
        this.tables = tables;
        this.wish = wish;
        this.known = known;
        this.roster = new Roster(known, ids);
        this.islands = IslandDistricts.missingFrom(tables);
        this.flaws = new ArrayList<>(tables.flaws());
    }

    public static ImportPlan plan(UnitTables tables, Wish wish, Gazetteer known, Supplier<UnitId> ids) {
        return new ImportPlanning(tables, wish, known, ids).plan();
    }

    private ImportPlan plan() {
        var before = before();
        flaws.addAll(roster.flaws());
        if (!flaws.isEmpty()) {
            return flawed(before);
        }
        var beforeKnown = before.after(known);
        var after = after(beforeKnown);
        flaws.addAll(roster.flaws());
        say(ChangeRules.flaws(known, before));
        say(ChangeRules.flaws(beforeKnown, after));
        var result = after.after(beforeKnown);
        return new ImportPlan(before, after, result, summary(before, after, result), flaws);
    }

    private ImportPlan flawed(Change before) {
        var nothing = new Change(wish.changed(), Set.of(), List.of(), List.of());
        return new ImportPlan(before, nothing, known, summary(before, nothing, known), flaws);
    }

    /** Rules speak of units; a clerk corrects rows. */
    private void say(List<Flaw> broken) {
        for (var flaw : broken) {
            var spot = roster.spot(flaw.about());
            flaws.add(new RowFlaw(
                    spot.file(),
                    spot.line(),
                    "",
                    "organisation.flaw." + flaw.rule().key(),
                    List.of(flaw.named(), flaw.other())));
        }
    }

    private LocalDate eve() {
        return wish.changed().minusDays(1);
    }

    /** The units as they were the day before, from the columns of the old communes. */
    private Change before() {
        roster.on(eve(), wish.since());
        Set<String> communes = new HashSet<>();
        for (var row : tables.before()) {
            if (!communes.add(row.commune().code())) {
                flaws.add(UnitTables.flaw(
                        row.spot(), "ward_code", "code-twice", row.commune().code()));
            }
            var province = roster.was(row.spot(), UnitLevel.PROVINCE, row.province(), Optional.empty());
            var district = roster.was(row.spot(), UnitLevel.DISTRICT, row.district(), Optional.of(province));
            roster.was(row.spot(), UnitLevel.COMMUNE, row.commune(), Optional.of(district));
        }
        for (var found : islands) {
            var province = roster.bearing(found.island().province());
            roster.was(found.spot(), UnitLevel.DISTRICT, found.island().district(), province);
        }
        return new Change(wish.since(), Set.of(), roster.beginnings(), List.of());
    }

    private Change after(Gazetteer before) {
        var kin = new Kinship(tables);
        var old = roster.byCode();
        roster.on(wish.changed(), wish.changed());
        for (var row : tables.provinces()) {
            var goingOn = kin.goesOn(row).flatMap(code -> Optional.ofNullable(old.get(code)));
            roster.is(
                    row.spot(), Roster.named(UnitLevel.PROVINCE, row.unit(), row.english()), Optional.empty(), goingOn);
        }
        for (var row : tables.communes()) {
            var province = roster.bearing(row.province());
            if (province.isEmpty()) {
                flaws.add(UnitTables.flaw(row.spot(), "province_code", "code-unknown", row.province()));
            } else {
                var goingOn = kin.goesOn(row).flatMap(code -> Optional.ofNullable(old.get(code)));
                roster.is(row.spot(), Roster.named(UnitLevel.COMMUNE, row.unit(), row.english()), province, goingOn);
            }
        }
        return new Change(wish.changed(), endings(old, before), roster.beginnings(), links(old, kin, before));
    }

    /** What is not there afterwards ends, and so does the version of what goes on elsewhere. */
    private Set<UnitId> endings(Map<String, UnitId> old, Gazetteer before) {
        var endings = new HashSet<UnitId>();
        for (var id : old.values()) {
            var last = before.life(id).getLast().valid();
            var over = !roster.isThere(id) || roster.begins(id);
            if (over && last.isOpen() && last.from().isBefore(wish.changed())) {
                endings.add(id);
            }
        }
        return endings;
    }

    private List<Succession> links(Map<String, UnitId> old, Kinship kin, Gazetteer before) {
        Map<List<UnitId>, Succession> wanted = new LinkedHashMap<>();
        var links = Stream.concat(
                tables.links().stream(),
                islands.stream().map(found -> found.island().link(found.spot())));
        for (var link : (Iterable<Link>) links::iterator) {
            var from = Optional.ofNullable(old.get(link.before()));
            var to = roster.bearing(link.after());
            if (from.isEmpty()) {
                flaws.add(UnitTables.flaw(link.spot(), "old_code", "code-unknown", link.before()));
            } else if (to.isEmpty()) {
                flaws.add(UnitTables.flaw(link.spot(), "new_code", "code-unknown", link.after()));
            } else if (!from.equals(to)) {
                link(wanted, new Succession(from.get(), to.get(), link.share()), link.spot());
            }
        }
        provinces(old, kin).forEach(link -> wanted.put(List.of(link.predecessor(), link.successor()), link));
        before.successions().forEach(link -> known(link, wanted));
        return List.copyOf(wanted.values());
    }

    /** What the register says already is left as it is; what contradicts it is told, not taken. */
    private void known(Succession link, Map<List<UnitId>, Succession> wanted) {
        var key = List.of(link.predecessor(), link.successor());
        var row = Optional.ofNullable(wanted.remove(key));
        if (row.filter(other -> !sameShare(link, other)).isPresent()) {
            flaws.add(UnitTables.flaw(
                    spots.getOrDefault(key, new Spot("", 0)), "relation", "succession-known-otherwise"));
        }
    }

    private static boolean sameShare(Succession one, Succession other) {
        return one.share()
                .map(BigDecimal::stripTrailingZeros)
                .equals(other.share().map(BigDecimal::stripTrailingZeros));
    }

    /** Provinces took over from provinces as their communes did. */
    private List<Succession> provinces(Map<String, UnitId> old, Kinship kin) {
        var links = new ArrayList<Succession>();
        kin.provinces()
                .forEach((from, heirs) -> heirs.forEach(to -> {
                    var share = heirs.size() == 1 ? Optional.of(BigDecimal.ONE) : Optional.<BigDecimal>empty();
                    var province = Optional.ofNullable(old.get(from));
                    roster.bearing(to)
                            .filter(heir ->
                                    province.isPresent() && !province.get().equals(heir))
                            .ifPresent(heir -> links.add(new Succession(province.orElseThrow(), heir, share)));
                }));
        return links;
    }

    private void link(Map<List<UnitId>, Succession> wanted, Succession link, Spot spot) {
        var key = List.of(link.predecessor(), link.successor());
        spots.put(key, spot);
        if (wanted.put(key, link) != null) {
            flaws.add(UnitTables.flaw(spot, "old_code", "link-twice"));
        }
    }

    private Summary summary(Change before, Change after, Gazetteer result) {
        var kin = new Kinship(tables);
        return new Summary(
                new Tally(
                        kin.count(row -> row.province().code()),
                        kin.count(row -> row.district().code()) + islands.size(),
                        kin.count(row -> row.commune().code())),
                new Tally(tables.provinces().size(), 0, tables.communes().size()),
                tables.links().size(),
                (int) tables.communes().stream()
                        .filter(row -> kin.goesOn(row).isPresent())
                        .count(),
                kin.split(),
                size(before) + size(after),
                result.unplaced(UnitLevel.COMMUNE));
    }

    private static int size(Change change) {
        return change.beginnings().size()
                + change.endings().size()
                + change.successions().size();
    }
}
