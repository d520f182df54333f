package vn.motcua.organisation.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import vn.motcua.organisation.Bilingual;
import vn.motcua.organisation.Gazetteer;
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.UnitId;
import vn.motcua.organisation.UnitLevel;
import vn.motcua.organisation.UnitType;
import vn.motcua.organisation.model.Deed.Draft;
import vn.motcua.organisation.model.Deed.Into;
import vn.motcua.organisation.model.Deed.Part;
import vn.motcua.organisation.model.Deed.Piece;

/** A history made up from a seed: decisions one after the other, sound ones and nonsense, of which the rules keep some. */
final class RandomHistory {
    static final LocalDate BEGUN = LocalDate.of(2000, 1, 1);
    private static final int CODES = 14;

    final long seed;
    private final SplittableRandom random;
    Gazetteer gazetteer = Gazetteer.empty();
    final List<LocalDate> days = new ArrayList<>();
    /** What a census of the first day has become, carried along by hand; empty where nobody can say. */
    final Map<UnitId, Optional<BigDecimal>> carried = new HashMap<>();

    final Map<UnitId, BigDecimal> census = new HashMap<>();
    int accepted;
    int refused;
    boolean lost;
    private LocalDate day = BEGUN;
    private long next;

    RandomHistory(long seed) {
        this.seed = seed;
        random = new SplittableRandom(seed);
        make(new Deed.Found(draft("01", UnitType.PROVINCE, Optional.empty())));
        make(new Deed.Found(draft("02", UnitType.CITY, Optional.empty())));
        for (var code = 0; code < 6; code++) {
            make(new Deed.Found(draft(code(code), UnitType.RURAL_COMMUNE, Optional.of(anyProvince()))));
        }
        communes().forEach(unit -> {
            var count = BigDecimal.valueOf(random.nextInt(1, 10_000));
            census.put(unit.id(), count);
            carried.put(unit.id(), Optional.of(count));
        });
    }

    void live(int deeds) {
        for (var deed = 0; deed < deeds; deed++) {
            day = day.plusDays(random.nextInt(3));
            make(deed());
        }
    }

    LocalDate day() {
        return day;
    }

    private void make(Deed deed) {
        var change = Change.of(deed, day, gazetteer, () -> new UnitId(new UUID(1, next++)));
        if (!ChangeRules.flaws(gazetteer, change).isEmpty()) {
            refused++;
            return;
        }
        accepted++;
        days.add(day);
        carry(change);
        gazetteer = change.after(gazetteer);
    }

    private void carry(Change change) {
        var ending = new HashSet<>(change.endings());
        change.beginnings().forEach(unit -> ending.remove(unit.id()));
        for (var id : ending) {
            var count = Optional.ofNullable(carried.remove(id)).orElse(Optional.of(BigDecimal.ZERO));
            var links = change.successions().stream()
                    .filter(link -> link.predecessor().equals(id))
                    .toList();
            lost |= links.isEmpty();
            for (var link : links) {
                var share = links.size() == 1 ? Optional.of(BigDecimal.ONE) : link.share();
                var part = count.flatMap(all -> share.map(all::multiply));
                carried.merge(link.successor(), part, (one, other) -> one.flatMap(x -> other.map(x::add)));
            }
        }
    }

    private Deed deed() {
        return switch (random.nextInt(8)) {
            case 0 -> new Deed.Found(draft(code(random.nextInt(CODES)), type(), Optional.of(anyProvince())));
            case 1 -> new Deed.Merge(some(), new Into.New(draft(code(random.nextInt(CODES)), type(), parent())));
            case 2 -> new Deed.Merge(some(), new Into.Existing(any()));
            case 3 -> new Deed.Split(any(), pieces());
            case 4 -> new Deed.Rename(any(), name(type()));
            case 5 -> {
                var type = type();
                yield new Deed.ChangeType(any(), type, name(type));
            }
            case 6 -> new Deed.Move(any(), anyProvince());
            default -> new Deed.Abolish(any(), parts());
        };
    }

    private List<Piece> pieces() {
        var shares = shares(random.nextInt(1, 4));
        return shares.stream()
                .map(share -> new Piece(draft(code(random.nextInt(CODES)), type(), parent()), share))
                .toList();
    }

    private List<Part> parts() {
        return shares(random.nextInt(1, 3)).stream()
                .map(share -> new Part(any(), share))
                .toList();
    }

    /** Mostly hundredths that sum to one, at times unknown, at times wrong. */
    private List<Optional<BigDecimal>> shares(int count) {
        var shares = new ArrayList<Optional<BigDecimal>>();
        var left = 100;
        for (var each = 1; each < count; each++) {
            var part = random.nextInt(1, left - count + each + 1);
            left -= part;
            shares.add(Optional.of(BigDecimal.valueOf(part, 2)));
        }
        shares.add(Optional.of(BigDecimal.valueOf(random.nextInt(10) == 0 ? left + 1 : left, 2)));
        if (random.nextInt(4) == 0) {
            shares.replaceAll(_ -> Optional.empty());
        }
        return shares;
    }

    private List<UnitId> some() {
        Set<UnitId> some = new HashSet<>();
        for (var each = 0; each < 2 + random.nextInt(2); each++) {
            some.add(any());
        }
        return List.copyOf(some);
    }

    /** A commune of any time: at times one that has ended. */
    private UnitId any() {
        var living = communes();
        var all = random.nextInt(8) == 0 || living.isEmpty()
                ? gazetteer.versions().stream()
                        .filter(unit -> unit.level() == UnitLevel.COMMUNE)
                        .toList()
                : living;
        return all.get(random.nextInt(all.size())).id();
    }

    List<Unit> communes() {
        return gazetteer.provinces(day).stream()
                .flatMap(province -> gazetteer.children(province.id(), day).stream())
                .toList();
    }

    private UnitId anyProvince() {
        var all = gazetteer.provinces(day);
        return all.get(random.nextInt(all.size())).id();
    }

    private Optional<UnitId> parent() {
        return random.nextInt(12) == 0 ? Optional.empty() : Optional.of(anyProvince());
    }

    private Draft draft(String code, UnitType type, Optional<UnitId> parent) {
        return new Draft(code, type, name(type), parent);
    }

    private Bilingual name(UnitType type) {
        var own = "Mẫu " + random.nextInt(9);
        return new Bilingual(type.vietnamese() + " " + own, own + " " + type.english());
    }

    private UnitType type() {
        return random.nextBoolean() ? UnitType.RURAL_COMMUNE : UnitType.WARD;
    }

    private static String code(int number) {
        return "990" + (10 + number);
    }
}
