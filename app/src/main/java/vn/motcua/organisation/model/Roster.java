package vn.motcua.organisation.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import vn.motcua.organisation.Bilingual;
import vn.motcua.organisation.Gazetteer;
import vn.motcua.organisation.Period;
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.UnitId;
import vn.motcua.organisation.UnitImport.RowFlaw;
import vn.motcua.organisation.UnitLevel;
import vn.motcua.organisation.UnitType;
import vn.motcua.organisation.model.UnitTables.Coded;
import vn.motcua.organisation.model.UnitTables.Spot;
import vn.motcua.shared.Text;

/** Danh sách đang lập of one day: which unit of the register each row means, and which are new to it. */
final class Roster {
    private static final Spot NOWHERE = new Spot("", 0);

    private final Gazetteer known;
    private final Supplier<UnitId> ids;
    private final Map<UnitId, Spot> spots = new HashMap<>();
    private final List<RowFlaw> flaws = new ArrayList<>();
    private Map<String, UnitId> byCode = new HashMap<>();
    private Map<String, String> names = new HashMap<>();
    private List<Unit> beginnings = new ArrayList<>();
    private Set<UnitId> begun = new HashSet<>();
    private Set<UnitId> present = new HashSet<>();
    private LocalDate day = LocalDate.MIN;
    private LocalDate since = LocalDate.MIN;

    /** Tên gọi of a row. */
    record NamedRow(UnitLevel level, Coded unit, Bilingual name) {
        UnitType type() {
            return UnitType.ofName(level, unit.name()).orElseThrow();
        }
    }

    Roster(Gazetteer known, Supplier<UnitId> ids) {
        this.known = known;
        this.ids = ids;
    }

    /** Begins a new list, of the units of that day; new ones are entered since another. */
    void on(LocalDate day, LocalDate since) {
        this.day = day;
        this.since = since;
        byCode = new HashMap<>();
        names = new HashMap<>();
        beginnings = new ArrayList<>();
        begun = new HashSet<>();
        present = new HashSet<>();
    }

    static NamedRow named(UnitLevel level, Coded unit, String english) {
        var type = UnitType.ofName(level, unit.name()).orElseThrow();
        return new NamedRow(level, unit, new Bilingual(unit.name(), type.inEnglish(english)));
    }

    /** A unit that was there on the eve, named by several rows; the table says nothing in English. */
    UnitId was(Spot spot, UnitLevel level, Coded coded, Optional<UnitId> parent) {
        var seen = Optional.ofNullable(byCode.get(coded.code()));
        if (seen.isPresent()) {
            if (!coded.name().equals(names.get(coded.code()))) {
                flaws.add(UnitTables.flaw(spot, "", "code-two-names", coded.code(), coded.name()));
            }
            return seen.get();
        }
        var type = UnitType.ofName(level, coded.name()).orElseThrow();
        var row = new NamedRow(level, coded, new Bilingual(coded.name(), type.plainName(coded.name())));
        return known.bearing(coded.code(), day)
                .map(unit -> met(spot, row, unit))
                .orElseGet(() -> begin(spot, row, parent, ids.get()));
    }

    /** A unit that is there on the day: known already, going on, or new. */
    void is(Spot spot, NamedRow row, Optional<UnitId> parent, Optional<UnitId> goingOn) {
        if (byCode.containsKey(row.unit().code())) {
            flaws.add(UnitTables.flaw(spot, "code", "code-twice", row.unit().code()));
            return;
        }
        var there = known.bearing(row.unit().code(), day)
                .filter(unit -> unit.valid().from().equals(day));
        if (there.isPresent()) {
            met(spot, row, there.get());
        } else if (goingOn.isPresent() && row.level() == UnitLevel.PROVINCE) {
            remember(spot, row, goingOn.get());
        } else {
            begin(spot, row, parent, goingOn.orElseGet(ids));
        }
    }

    private UnitId met(Spot spot, NamedRow row, Unit unit) {
        if (!sameName(unit.name().vietnamese(), row.unit().name())) {
            flaws.add(UnitTables.flaw(
                    spot,
                    "",
                    "known-otherwise",
                    row.unit().code(),
                    unit.name().vietnamese(),
                    row.unit().name()));
        }
        return remember(spot, row, unit.id());
    }

    private UnitId begin(Spot spot, NamedRow row, Optional<UnitId> parent, UnitId id) {
        beginnings.add(new Unit(id, row.unit().code(), row.type(), row.name(), parent, Period.since(since)));
        begun.add(id);
        return remember(spot, row, id);
    }

    private UnitId remember(Spot spot, NamedRow row, UnitId id) {
        byCode.put(row.unit().code(), id);
        names.put(row.unit().code(), row.unit().name());
        spots.put(id, spot);
        present.add(id);
        return id;
    }

    static boolean sameName(String one, String other) {
        return Text.sameButForTonePlace(one.toLowerCase(Locale.ROOT), other.toLowerCase(Locale.ROOT));
    }

    Map<String, UnitId> byCode() {
        return byCode;
    }

    Optional<UnitId> bearing(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    boolean isThere(UnitId id) {
        return present.contains(id);
    }

    boolean begins(UnitId id) {
        return begun.contains(id);
    }

    List<Unit> beginnings() {
        return beginnings;
    }

    Spot spot(UnitId id) {
        return spots.getOrDefault(id, NOWHERE);
    }

    /** What was found wrong since it was asked last. */
    List<RowFlaw> flaws() {
        var found = List.copyOf(flaws);
        flaws.clear();
        return found;
    }
}
