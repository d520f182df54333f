package vn.motcua.organisation.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.motcua.organisation.Gazetteer;
import vn.motcua.organisation.Succession;
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.UnitId;
import vn.motcua.organisation.UnitLevel;
import vn.motcua.organisation.UnitType;
import vn.motcua.organisation.model.Flaw.Rule;

/** Quy tắc kế thừa: who may take over from whom. */
final class SuccessionRules {
    private static final int DECIMALS = 8;

    private final Gazetteer known;
    private final Change change;
    private final Map<UnitId, Unit> beginning = new HashMap<>();
    private final Map<UnitId, List<Succession>> after = new LinkedHashMap<>();
    private final List<Flaw> flaws = new ArrayList<>();

    private SuccessionRules(Gazetteer known, Change change) {
        this.known = known;
        this.change = change;
        change.beginnings().forEach(unit -> beginning.put(unit.id(), unit));
        change.successions()
                .forEach(each -> after.computeIfAbsent(each.predecessor(), _ -> new ArrayList<>())
                        .add(each));
    }

    static List<Flaw> flaws(Gazetteer known, Change change) {
        var rules = new SuccessionRules(known, change);
        rules.after.forEach((predecessor, links) -> {
            rules.ends(predecessor);
            rules.heirs(predecessor, links);
            rules.shares(predecessor, links);
        });
        rules.cycles();
        return rules.flaws;
    }

    /** A predecessor ends by this change, or ended on that day and nobody has said who took over. */
    private void ends(UnitId predecessor) {
        var endsNow = change.endings().contains(predecessor) && !beginning.containsKey(predecessor);
        var endedThen = known.life(predecessor).stream()
                .reduce((_, later) -> later)
                .flatMap(unit -> unit.valid().until())
                .equals(Optional.of(change.from()));
        if (!endsNow && !endedThen) {
            wrong(Rule.GOES_ON, predecessor, "");
        }
        if (known.successions(predecessor).stream()
                .anyMatch(each -> each.predecessor().equals(predecessor))) {
            wrong(Rule.HEIRS_KNOWN, predecessor, "");
        }
    }

    private void heirs(UnitId predecessor, List<Succession> links) {
        Set<UnitId> named = new HashSet<>();
        for (var link : links) {
            var heir = link.successor();
            if (heir.equals(predecessor)) {
                wrong(Rule.OWN_SUCCESSOR, predecessor, "");
                continue;
            }
            if (!named.add(heir)) {
                wrong(Rule.HEIR_TWICE, predecessor, named(heir));
            }
            var there = there(heir);
            if (there.isEmpty()) {
                wrong(Rule.HEIR_NOT_THERE, predecessor, named(heir));
            } else if (last(predecessor)
                    .filter(unit -> unit.level() != there.get().level())
                    .filter(_ -> !isIslandDistrict(predecessor, there.get()))
                    .isPresent()) {
                wrong(Rule.OTHER_LEVEL, predecessor, named(heir));
            }
        }
    }

    /** An island district without communes became a special zone as a whole. */
    private boolean isIslandDistrict(UnitId predecessor, Unit heir) {
        return heir.type() == UnitType.SPECIAL_ZONE
                && last(predecessor)
                        .filter(unit -> unit.level() == UnitLevel.DISTRICT)
                        .isPresent();
    }

    private Optional<Unit> there(UnitId heir) {
        var begun = Optional.ofNullable(beginning.get(heir));
        return begun.isPresent() || change.endings().contains(heir) ? begun : known.find(heir, change.from());
    }

    private void shares(UnitId predecessor, List<Succession> links) {
        var shares = links.stream().flatMap(link -> link.share().stream()).toList();
        var sum = shares.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        var compared = sum.compareTo(BigDecimal.ONE);
        var wrong = shares.size() == links.size() ? compared != 0 : compared >= 0;
        if (wrong || shares.stream().anyMatch(share -> share.signum() <= 0)) {
            wrong(Rule.SHARES_NOT_ONE, predecessor, sum.toPlainString());
        }
        if (shares.stream().anyMatch(share -> share.stripTrailingZeros().scale() > DECIMALS)) {
            wrong(Rule.SHARE_TOO_FINE, predecessor, "");
        }
    }

    private void cycles() {
        Set<UnitId> done = new HashSet<>();
        for (var start : after.keySet()) {
            walk(start, new HashSet<>(), done);
        }
    }

    private void walk(UnitId unit, Set<UnitId> under, Set<UnitId> done) {
        if (done.contains(unit)) {
            return;
        }
        under.add(unit);
        for (var link : after.getOrDefault(unit, List.of())) {
            if (under.contains(link.successor()) && !link.successor().equals(unit)) {
                wrong(Rule.CYCLE, unit, named(link.successor()));
            } else if (!link.successor().equals(unit)) {
                walk(link.successor(), under, done);
            }
        }
        under.remove(unit);
        done.add(unit);
    }

    private Optional<Unit> last(UnitId id) {
        var life = known.life(id);
        return life.isEmpty() ? Optional.empty() : Optional.of(life.getLast());
    }

    private String named(UnitId id) {
        return Optional.ofNullable(beginning.get(id))
                .or(() -> last(id))
                .map(ChangeRules::named)
                .orElse("");
    }

    private void wrong(Rule rule, UnitId about, String other) {
        flaws.add(new Flaw(rule, about, named(about), other));
    }
}
