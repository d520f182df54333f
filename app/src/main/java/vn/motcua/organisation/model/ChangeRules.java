package vn.motcua.organisation.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.motcua.organisation.Gazetteer;
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.UnitId;
import vn.motcua.organisation.UnitLevel;
import vn.motcua.organisation.model.Flaw.Rule;

/** Quy tắc of a change: what the database would refuse, said before and in words. */
public final class ChangeRules {
    private final Gazetteer known;
    private final Change change;
    private final Map<UnitId, Unit> beginning = new HashMap<>();
    private final List<Flaw> flaws = new ArrayList<>();

    private ChangeRules(Gazetteer known, Change change) {
        this.known = known;
        this.change = change;
        change.beginnings().forEach(unit -> beginning.put(unit.id(), unit));
    }

    /** Nothing if the change may be made. */
    public static List<Flaw> flaws(Gazetteer known, Change change) {
        var rules = new ChangeRules(known, change);
        rules.endings();
        rules.beginnings();
        rules.codes();
        rules.flaws.addAll(SuccessionRules.flaws(known, change));
        return List.copyOf(rules.flaws);
    }

    private LocalDate day() {
        return change.from();
    }

    private void endings() {
        for (var id : change.endings()) {
            var last = last(id);
            var endable = last.filter(
                    unit -> unit.valid().isOpen() && unit.valid().from().isBefore(day()));
            if (endable.isEmpty()) {
                flaws.add(new Flaw(
                        Rule.NOT_THERE, id, last.map(ChangeRules::named).orElse(""), ""));
            } else if (!beginning.containsKey(id)) {
                known.children(id, day()).stream()
                        .filter(child -> !change.endings().contains(child.id()))
                        .findFirst()
                        .ifPresent(child -> wrong(Rule.CHILDREN_LEFT, endable.get(), named(child)));
            } else if (saysTheSame(endable.get(), beginning(id))) {
                wrong(Rule.NOTHING_CHANGES, endable.get(), "");
            }
        }
    }

    private Unit beginning(UnitId id) {
        return Optional.ofNullable(beginning.get(id)).orElseThrow();
    }

    private static boolean saysTheSame(Unit one, Unit other) {
        return one.during(other.valid()).equals(other);
    }

    private void beginnings() {
        for (var unit : change.beginnings()) {
            if (!unit.level().fits(unit.code())) {
                wrong(Rule.CODE_MALFORMED, unit, unit.code());
            }
            if (!unit.type().begins(unit.name().vietnamese())) {
                wrong(Rule.NAME_WITHOUT_TYPE, unit, unit.type().vietnamese());
            }
            if (!change.endings().contains(unit.id()) && !known.life(unit.id()).isEmpty()) {
                wrong(Rule.NOT_THERE, unit, "");
            }
            parent(unit);
        }
    }

    private void parent(Unit unit) {
        var parent = unit.parent().flatMap(this::goingOn);
        if (unit.parent().isPresent() && parent.isEmpty()) {
            wrong(
                    Rule.PARENT_NOT_THERE,
                    unit,
                    unit.parent().flatMap(this::last).map(ChangeRules::named).orElse(""));
        } else if (!fits(unit.level(), parent.map(Unit::level))) {
            wrong(Rule.WRONG_PARENT, unit, parent.map(ChangeRules::named).orElse(""));
        }
    }

    private static boolean fits(UnitLevel level, Optional<UnitLevel> parent) {
        return switch (level) {
            case PROVINCE -> parent.isEmpty();
            case DISTRICT -> parent.equals(Optional.of(UnitLevel.PROVINCE));
            case COMMUNE -> parent.isPresent() && parent.get() != UnitLevel.COMMUNE;
        };
    }

    /** The unit as it stands from that day on, if nothing that is known ends it. */
    private Optional<Unit> goingOn(UnitId id) {
        var begun = Optional.ofNullable(beginning.get(id));
        if (begun.isPresent() || change.endings().contains(id)) {
            return begun;
        }
        return last(id).filter(unit -> unit.valid().isOpen())
                .filter(_ -> !known.life(id).getFirst().valid().from().isAfter(day()));
    }

    private void codes() {
        Map<String, Unit> bearers = new HashMap<>();
        for (var unit : change.beginnings()) {
            var other = Optional.ofNullable(bearers.put(unit.code(), unit))
                    .or(() -> known.bearers(unit.code()).stream()
                            .filter(each -> stays(each) && each.valid().overlaps(unit.valid()))
                            .findFirst());
            other.ifPresent(taken -> wrong(Rule.CODE_TAKEN, unit, named(taken)));
        }
    }

    private boolean stays(Unit version) {
        return !(version.valid().isOpen() && change.endings().contains(version.id()));
    }

    private Optional<Unit> last(UnitId id) {
        var life = known.life(id);
        return life.isEmpty() ? Optional.empty() : Optional.of(life.getLast());
    }

    private void wrong(Rule rule, Unit unit, String other) {
        flaws.add(new Flaw(rule, unit.id(), named(unit), other));
    }

    /** Phường Ba Đình (00004). */
    static String named(Unit unit) {
        return unit.name().vietnamese() + " (" + unit.code() + ")";
    }
}
