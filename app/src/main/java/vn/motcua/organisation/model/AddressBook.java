package vn.motcua.organisation.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import vn.motcua.organisation.Address;
import vn.motcua.organisation.Located;
import vn.motcua.organisation.Located.Part;
import vn.motcua.organisation.Located.Place;
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.UnitLevel;

/** Đổi địa chỉ: an address of any time becomes that of a day, earlier or later. */
public final class AddressBook {
    private final Lives lives;
    private final Descent descent;
    private final Names names;

    public AddressBook(Lives lives, Descent descent, Names names) {
        this.lives = lives;
        this.descent = descent;
        this.names = names;
    }

    public Names names() {
        return names;
    }

    public Located locate(Address address, LocalDate at) {
        var island = address.commune().isBlank();
        var named = names.find(island ? address.district() : address.commune(), this::hasNothingInside);
        if (named.isEmpty()) {
            return new Located.Unknown(Part.COMMUNE);
        }
        var inDistrict = kept(named, address.district(), this::district);
        if (inDistrict.isEmpty()) {
            return new Located.Unknown(Part.DISTRICT);
        }
        var inProvince = kept(inDistrict, address.province(), unit -> lives.province(unit, lastDay(unit)));
        var meant = inProvince.isEmpty() ? inProvinceOf(inDistrict, address.province(), at) : inProvince;
        return meant.isEmpty() ? new Located.Unknown(Part.PROVINCE) : located(meant, address, at);
    }

    /** A commune, or an island district that had none. */
    private boolean hasNothingInside(Unit unit) {
        return switch (unit.level()) {
            case COMMUNE -> true;
            case DISTRICT -> lives.children(unit.id(), lastDay(unit)).isEmpty();
            case PROVINCE -> false;
        };
    }

    /** The district in which it lay at last; itself if it was one. */
    private Optional<Unit> district(Unit unit) {
        return unit.level() == UnitLevel.DISTRICT ? Optional.of(unit) : above(unit, lastDay(unit));
    }

    private Optional<Unit> above(Unit unit, LocalDate at) {
        return unit.parent()
                .flatMap(parent -> lives.find(parent, at))
                .filter(parent -> parent.level() == UnitLevel.DISTRICT);
    }

    /** People who know the new province write the old commune into it. */
    private List<Unit> inProvinceOf(List<Unit> units, String typed, LocalDate at) {
        var ways = Typed.ways(typed);
        return units.stream()
                .filter(unit -> descent.heirs(unit.id(), at).stream()
                        .flatMap(heir -> lives.province(heir.unit(), at).stream())
                        .anyMatch(province -> names.means(ways, province)))
                .toList();
    }

    private List<Unit> kept(List<Unit> units, String typed, Function<Unit, Optional<Unit>> above) {
        if (typed.isBlank()) {
            return units;
        }
        var ways = Typed.ways(typed);
        Predicate<Unit> fits = unit ->
                above.apply(unit).filter(found -> names.means(ways, found)).isPresent();
        return units.stream().filter(fits).toList();
    }

    private static LocalDate lastDay(Unit unit) {
        return unit.valid().lastDay();
    }

    private Located located(List<Unit> meant, Address address, LocalDate at) {
        var places = new ArrayList<Place>();
        for (var unit : meant) {
            var origin = address(address, unit, lastDay(unit));
            for (var heir : descent.heirs(unit.id(), at)) {
                add(places, new Place(unit, origin, heir.unit(), address(address, heir.unit(), at), heir.share()));
            }
        }
        // Where the unit named still stands, it is the likelier meaning.
        places.sort(Comparator.comparing(
                place -> !place.asked().id().equals(place.commune().id())));
        return switch (places.size()) {
            case 0 -> new Located.NoHeir(meant.getFirst());
            case 1 -> new Located.At(places.getFirst());
            default -> new Located.Choice(places);
        };
    }

    /** Two versions of one unit, or two units that became one, are one answer. */
    private static void add(List<Place> places, Place place) {
        for (var known : places) {
            if (known.commune().id().equals(place.commune().id())) {
                places.set(places.indexOf(known), whole(known) || !whole(place) ? known : place);
                return;
            }
        }
        places.add(place);
    }

    private static boolean whole(Place place) {
        return place.share().equals(Optional.of(BigDecimal.ONE));
    }

    private Address address(Address old, Unit commune, LocalDate at) {
        var province = lives.province(commune, at).map(found -> found.name().vietnamese());
        if (commune.level() == UnitLevel.DISTRICT) {
            return old.in("", commune.name().vietnamese(), province.orElse(""));
        }
        var district = above(commune, at).map(parent -> parent.name().vietnamese());
        return old.in(commune.name().vietnamese(), district.orElse(""), province.orElse(""));
    }
}
