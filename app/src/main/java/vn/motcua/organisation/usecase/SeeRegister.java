package vn.motcua.organisation.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.organisation.Gazetteer;
import vn.motcua.organisation.Heir;
import vn.motcua.organisation.Naming;
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.UnitLevel;
import vn.motcua.organisation.usecase.UnitRegister.Chapter;
import vn.motcua.organisation.usecase.UnitRegister.Decided;
import vn.motcua.shared.Access;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Concerning;
import vn.motcua.shared.Decision;
import vn.motcua.shared.VietnamTime;

/** Xem sổ đơn vị: the tree of a day, and the whole life of one unit. */
@Component
public class SeeRegister {
    private static final int LATEST = 20;

    private final UnitRegister register;
    private final Atlas atlas;
    private final Access access;
    private final Clock clock;

    SeeRegister(UnitRegister register, Atlas atlas, Access access, Clock clock) {
        this.register = register;
        this.atlas = atlas;
        this.access = access;
        this.clock = clock;
    }

    /**
     * The tree below a unit, or all provinces.
     *
     * @param day today where none is wanted
     * @param code of the unit; empty for the country
     */
    @Transactional
    public Outcome tree(Actor by, Optional<LocalDate> day, Optional<String> code) {
        return switch (access.decide(by, OrganisationPolicy.SEE, Concerning.nothing())) {
            case Decision.Refused refused -> new Outcome.NotAllowed(refused);
            case Decision.Allowed _ -> tree(day.orElseGet(this::today), code);
        };
    }

    private Outcome tree(LocalDate day, Optional<String> code) {
        var now = atlas.now();
        var top = code.flatMap(each -> now.bearing(each, day));
        if (code.isPresent() && top.isEmpty()) {
            return new Outcome.NoSuchUnit(code.get(), day, now.bearers(code.get()));
        }
        var rows = top.map(unit -> now.children(unit.id(), day)).orElseGet(() -> now.provinces(day)).stream()
                .map(unit -> new Row(unit, communes(now, unit, day)))
                .toList();
        return new Outcome.Tree(
                new Moment(day, today(), now.days()),
                top.map(unit -> path(now, unit, day)).orElse(List.of()),
                rows,
                now.unplaced(UnitLevel.COMMUNE).size(),
                register.latest(LATEST));
    }

    private static int communes(Gazetteer now, Unit unit, LocalDate day) {
        return (int) now.tree(unit, day)
                .filter(each -> each.level() == UnitLevel.COMMUNE)
                .count();
    }

    /** From the province down to the unit itself. */
    private static List<Unit> path(Gazetteer now, Unit unit, LocalDate day) {
        var path = new ArrayList<Unit>();
        var above = Optional.of(unit);
        while (above.isPresent()) {
            path.add(above.get());
            above = above.get().parent().flatMap(parent -> now.find(parent, day));
        }
        Collections.reverse(path);
        return path;
    }

    /** The life of the unit that bears the code on that day. */
    @Transactional
    public Outcome life(Actor by, String code, Optional<LocalDate> day) {
        return switch (access.decide(by, OrganisationPolicy.SEE, Concerning.nothing())) {
            case Decision.Refused refused -> new Outcome.NotAllowed(refused);
            case Decision.Allowed _ -> life(code, day.orElseGet(this::today));
        };
    }

    private Outcome life(String code, LocalDate day) {
        var now = atlas.now();
        var bearers = now.bearers(code);
        var found = now.bearing(code, day);
        if (found.isEmpty()) {
            return new Outcome.NoSuchUnit(code, day, bearers);
        }
        var unit = found.get();
        var life = now.life(unit.id());
        var eve = life.getFirst().valid().from().minusDays(1);
        var end = life.getLast().valid().until();
        var before = now.heirs(unit.id(), eve);
        return new Outcome.Life(
                path(now, unit, day),
                day,
                new Kin(
                        before.stream().map(heir -> fromThere(now, heir, unit)).toList(),
                        end.map(on -> now.heirs(unit.id(), on)).orElse(List.of())),
                register.life(unit.id()),
                bearers.stream().filter(other -> !other.id().equals(unit.id())).toList());
    }

    /** How much of the predecessor came here is what the decision says of it. */
    private static Heir fromThere(Gazetteer now, Heir predecessor, Unit unit) {
        var link = now.successions(predecessor.unit().id()).stream()
                .filter(each -> each.successor().equals(unit.id()))
                .findFirst();
        return new Heir(predecessor.unit(), link.flatMap(each -> each.share()));
    }

    /** Units of that day, or of any time, that a name may mean. */
    public Outcome search(Actor by, String typed, Optional<LocalDate> day) {
        return switch (access.decide(by, OrganisationPolicy.SEE, Concerning.nothing())) {
            case Decision.Refused refused -> new Outcome.NotAllowed(refused);
            case Decision.Allowed _ -> {
                var now = atlas.now();
                var found = day.map(on -> now.named(typed, on)).orElseGet(() -> now.named(typed, _ -> true));
                yield new Outcome.Found(listed(found).stream()
                        .map(unit -> new Hit(
                                unit, now.province(unit, unit.valid().covers(today()) ? today() : lastDay(unit))))
                        .toList());
            }
        };
    }

    private static LocalDate lastDay(Unit unit) {
        return unit.valid().lastDay();
    }

    private static List<Unit> listed(Naming naming) {
        return switch (naming) {
            case Naming.Nobody _ -> List.of();
            case Naming.One(var unit) -> List.of(unit);
            case Naming.Several(var units) -> units;
        };
    }

    /** Communes that ended without anybody saying who took over. */
    public Outcome unplaced(Actor by) {
        return switch (access.decide(by, OrganisationPolicy.SEE, Concerning.nothing())) {
            case Decision.Refused refused -> new Outcome.NotAllowed(refused);
            case Decision.Allowed _ -> {
                var now = atlas.now();
                yield new Outcome.Found(now.unplaced(UnitLevel.COMMUNE).stream()
                        .map(unit -> new Hit(unit, now.province(unit, lastDay(unit))))
                        .toList());
            }
        };
    }

    private LocalDate today() {
        return VietnamTime.dateOf(clock.instant());
    }

    /** @param days on which anything changed */
    public record Moment(LocalDate day, LocalDate today, List<LocalDate> days) {}

    public record Row(Unit unit, int communes) {}

    /** @param province in which it lies or lay */
    public record Hit(Unit unit, Optional<Unit> province) {}

    /** Trước và sau. */
    public record Kin(List<Heir> before, List<Heir> after) {}

    /** Kết quả. */
    public sealed interface Outcome {
        /** @param path from the province down to the unit whose content is listed; empty for the country */
        record Tree(Moment moment, List<Unit> path, List<Row> rows, int unplaced, List<Decided> latest)
                implements Outcome {}

        /** @param others that bear or bore the same code */
        record Life(List<Unit> path, LocalDate day, Kin kin, List<Chapter> chapters, List<Unit> others)
                implements Outcome {}

        record Found(List<Hit> hits) implements Outcome {}

        /** @param bearers of the code on other days */
        record NoSuchUnit(String code, LocalDate day, List<Unit> bearers) implements Outcome {}

        record NotAllowed(Decision.Refused refused) implements Outcome {}
    }
}
