package vn.motcua.organisation.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import vn.motcua.organisation.Gazetteer;
import vn.motcua.organisation.Period;
import vn.motcua.organisation.Succession;
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.UnitId;
import vn.motcua.organisation.model.Deed.Draft;
import vn.motcua.organisation.model.Deed.Into;

/**
 * Thay đổi on one day: versions that end, versions that begin, and who takes over from whom. A unit that goes on under
 * another name is among both.
 */
public record Change(LocalDate from, Set<UnitId> endings, List<Unit> beginnings, List<Succession> successions) {
    public Change {
        endings = Set.copyOf(endings);
        beginnings = List.copyOf(beginnings);
        successions = List.copyOf(successions);
    }

    public boolean isEmpty() {
        return endings.isEmpty() && beginnings.isEmpty() && successions.isEmpty();
    }

    /** All units it concerns. */
    public Set<UnitId> units() {
        var all = new HashSet<>(endings);
        beginnings.forEach(unit -> all.add(unit.id()));
        successions.forEach(each -> {
            all.add(each.predecessor());
            all.add(each.successor());
        });
        return all;
    }

    /** The gazetteer as it will be. */
    public Gazetteer after(Gazetteer before) {
        var versions = Stream.concat(before.versions().stream().map(this::ended), beginnings.stream())
                .toList();
        var links = Stream.concat(before.successions().stream(), successions.stream())
                .toList();
        return new Gazetteer(versions, links);
    }

    private Unit ended(Unit version) {
        return version.valid().isOpen() && endings.contains(version.id())
                ? version.during(new Period(version.valid().from(), Optional.of(from)))
                : version;
    }

    /**
     * What the deed changes.
     *
     * @param ids of units that begin
     * @throws IllegalArgumentException if the deed speaks of a unit that was never there
     */
    public static Change of(Deed deed, LocalDate from, Gazetteer known, Supplier<UnitId> ids) {
        return switch (deed) {
            case Deed.Found(var draft) -> new Change(from, Set.of(), List.of(begun(draft, from, ids)), List.of());
            case Deed.Merge(var units, var into) -> merged(units, into, from, known, ids);
            case Deed.Split(var unit, var pieces) -> split(unit, pieces, from, ids);
            case Deed.Rename(var id, var name) -> {
                var unit = last(id, known);
                yield goingOn(new Unit(id, unit.code(), unit.type(), name, unit.parent(), Period.since(from)));
            }
            case Deed.ChangeType(var id, var type, var name) -> {
                var unit = last(id, known);
                yield goingOn(new Unit(id, unit.code(), type, name, unit.parent(), Period.since(from)));
            }
            case Deed.Move(var id, var parent) -> goingOn(moved(last(id, known), parent, from));
            case Deed.Abolish(var unit, var heirs) -> new Change(from, Set.of(unit), List.of(), inherited(unit, heirs));
            case Deed.Succeed(var unit, var heirs) -> new Change(from, Set.of(), List.of(), inherited(unit, heirs));
        };
    }

    private static Change goingOn(Unit next) {
        return new Change(next.valid().from(), Set.of(next.id()), List.of(next), List.of());
    }

    /** What lies in the merged units lies in their heir afterwards. */
    private static Change merged(List<UnitId> units, Into into, LocalDate from, Gazetteer known, Supplier<UnitId> ids) {
        var beginnings = new ArrayList<Unit>();
        var heir = switch (into) {
            case Into.Existing(var unit) -> unit;
            case Into.New(var draft) -> {
                beginnings.add(begun(draft, from, ids));
                yield beginnings.getFirst().id();
            }
        };
        var endings = new HashSet<>(units);
        var links = new ArrayList<Succession>();
        for (var unit : units) {
            links.add(new Succession(unit, heir, Optional.of(BigDecimal.ONE)));
            for (var child : known.children(unit, from)) {
                endings.add(child.id());
                beginnings.add(moved(child, heir, from));
            }
        }
        return new Change(from, endings, beginnings, links);
    }

    private static Change split(UnitId unit, List<Deed.Piece> pieces, LocalDate from, Supplier<UnitId> ids) {
        var beginnings = new ArrayList<Unit>();
        var links = new ArrayList<Succession>();
        for (var piece : pieces) {
            var begun = begun(piece.unit(), from, ids);
            beginnings.add(begun);
            links.add(new Succession(unit, begun.id(), piece.share()));
        }
        return new Change(from, Set.of(unit), beginnings, links);
    }

    private static List<Succession> inherited(UnitId unit, List<Deed.Part> heirs) {
        return heirs.stream()
                .map(heir -> new Succession(unit, heir.unit(), heir.share()))
                .toList();
    }

    private static Unit begun(Draft draft, LocalDate from, Supplier<UnitId> ids) {
        return new Unit(ids.get(), draft.code(), draft.type(), draft.name(), draft.parent(), Period.since(from));
    }

    private static Unit moved(Unit unit, UnitId parent, LocalDate from) {
        return new Unit(unit.id(), unit.code(), unit.type(), unit.name(), Optional.of(parent), Period.since(from));
    }

    private static Unit last(UnitId id, Gazetteer known) {
        var life = known.life(id);
        if (life.isEmpty()) {
            throw new IllegalArgumentException("no such unit: " + id.value());
        }
        return life.getLast();
    }
}
