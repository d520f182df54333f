package vn.motcua.organisation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.organisation.model.AddressBook;
import vn.motcua.organisation.model.Descent;
import vn.motcua.organisation.model.Lives;
import vn.motcua.organisation.model.Names;

/**
 * Danh mục hành chính: all units through the times with who took over from whom, as one value. Every answer comes from
 * memory; nothing of the past is ever rewritten in it.
 */
public final class Gazetteer {
    private final Lives lives;
    private final Descent descent;
    /** Made when first asked for: a change that is only looked at needs none. */
    private volatile @Nullable AddressBook addresses;

    /** @param versions in the order in which lists show them */
    public Gazetteer(List<Unit> versions, List<Succession> successions) {
        lives = new Lives(versions);
        descent = new Descent(lives, successions);
    }

    public static Gazetteer empty() {
        return new Gazetteer(List.of(), List.of());
    }

    /** The unit as of that day; empty if it did not exist then. */
    public Optional<Unit> find(UnitId id, LocalDate on) {
        return lives.find(id, on);
    }

    /** The unit that bore this code on that day: never one that bore it on another. */
    public Optional<Unit> bearing(String code, LocalDate on) {
        return lives.bearing(code, on);
    }

    /** Every version that ever bore the code, oldest first. */
    public List<Unit> bearers(String code) {
        return lives.bearers(code);
    }

    /** Every version of the unit, oldest first. */
    public List<Unit> life(UnitId id) {
        return lives.of(id);
    }

    public List<Unit> provinces(LocalDate on) {
        return lives.provinces(on);
    }

    /** What lies directly in the unit on that day. */
    public List<Unit> children(UnitId parent, LocalDate on) {
        return lives.children(parent, on);
    }

    /** The unit and all that lies in it on that day, from the top down. */
    public Stream<Unit> tree(Unit top, LocalDate on) {
        return Stream.concat(Stream.of(top), children(top.id(), on).stream().flatMap(child -> tree(child, on)));
    }

    public Optional<Unit> province(Unit unit, LocalDate on) {
        return lives.province(unit, on);
    }

    /**
     * The units of that day to which this one went, or, for a day before it was founded, from which it came. The unit
     * itself if it lived then; nobody where no heir is known.
     */
    public List<Heir> heirs(UnitId id, LocalDate at) {
        return descent.heirs(id, at);
    }

    /** Direct successors and predecessors, as decided. */
    public List<Succession> successions(UnitId id) {
        return Stream.concat(descent.before(id).stream(), descent.after(id).stream())
                .toList();
    }

    /** Units that have ended without anybody saying who took over: work for a person. */
    public List<Unit> unplaced(UnitLevel level) {
        return lives.versions().stream()
                .filter(unit -> unit.level() == level
                        && lives.ended(unit.id()).equals(unit.valid().until())
                        && unit.valid().until().isPresent()
                        && descent.after(unit.id()).isEmpty())
                .toList();
    }

    /** Which units of that day a name may mean; without marks it means all that differ in marks only. */
    public Naming named(String typed, LocalDate on) {
        return named(typed, unit -> unit.valid().covers(on));
    }

    /** The same among units of any time, each once, by its latest version of that name. */
    public Naming named(String typed, Predicate<Unit> wanted) {
        var found = addresses().names().find(typed, wanted);
        return Naming.of(found.stream()
                .filter(unit -> found.stream()
                        .noneMatch(other -> other.id().equals(unit.id())
                                && other.valid().from().isAfter(unit.valid().from())))
                .toList());
    }

    /** The address of that day for an address of any time. */
    public Located locate(Address address, LocalDate at) {
        return addresses().locate(address, at);
    }

    private AddressBook addresses() {
        var made = addresses;
        if (made == null) {
            made = new AddressBook(lives, descent, new Names(lives.versions()));
            addresses = made;
        }
        return made;
    }

    /**
     * Hai cách đọc một số liệu cộng được. By the units of the day it was counted, it is as it was; by the units of today,
     * each count has followed its unit. What unknown shares keep from following is told apart, not guessed.
     *
     * @param counts by unit
     * @param by the day whose units the counts are told by
     */
    public Restated restate(Map<UnitId, BigDecimal> counts, LocalDate by) {
        return descent.restate(counts, by);
    }

    /** The days on which anything began or ended, oldest first. */
    public List<LocalDate> days() {
        return lives.days();
    }

    public List<Unit> versions() {
        return lives.versions();
    }

    public List<Succession> successions() {
        return descent.all();
    }
}
