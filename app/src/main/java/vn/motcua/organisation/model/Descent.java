package vn.motcua.organisation.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.motcua.organisation.Heir;
import vn.motcua.organisation.Restated;
import vn.motcua.organisation.Restated.Left;
import vn.motcua.organisation.Succession;
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.UnitId;

/** Phả hệ: who took over from whom, followed to any day. */
public final class Descent {
    private final Lives lives;
    private final List<Succession> all;
    private final Map<UnitId, List<Succession>> forward = new HashMap<>();
    private final Map<UnitId, List<Succession>> backward = new HashMap<>();

    public Descent(Lives lives, List<Succession> successions) {
        this.lives = lives;
        this.all = List.copyOf(successions);
        for (var each : successions) {
            forward.computeIfAbsent(each.predecessor(), _ -> new ArrayList<>()).add(each);
            backward.computeIfAbsent(each.successor(), _ -> new ArrayList<>()).add(each);
        }
    }

    public List<Succession> all() {
        return all;
    }

    public List<Succession> after(UnitId id) {
        return forward.getOrDefault(id, List.of());
    }

    public List<Succession> before(UnitId id) {
        return backward.getOrDefault(id, List.of());
    }

    /** The units of that day to which this one went, or from which it came; itself if it lived then. */
    public List<Heir> heirs(UnitId id, LocalDate at) {
        return follow(id, at).reached.entrySet().stream()
                .map(found -> new Heir(found.getKey(), found.getValue()))
                .toList();
    }

    /** Counts by the units of that day. A count goes on only along shares that are known. */
    public Restated restate(Map<UnitId, BigDecimal> counts, LocalDate at) {
        Map<UnitId, BigDecimal> restated = new HashMap<>();
        var left = new ArrayList<Left>();
        counts.forEach((unit, count) -> {
            var way = follow(unit, at);
            if (way.isComparable()) {
                way.reached.forEach((heir, share) ->
                        restated.merge(heir.id(), count.multiply(share.orElseThrow()), BigDecimal::add));
            } else {
                left.add(new Left(
                        unit, count, way.reached.keySet().stream().map(Unit::id).toList()));
            }
        });
        return new Restated(restated, left);
    }

    private Way follow(UnitId id, LocalDate at) {
        var way = new Way();
        var born = lives.born(id);
        if (born.isPresent() && born.get().isAfter(at)) {
            back(id, Optional.of(BigDecimal.ONE), at, way);
        } else {
            on(id, Optional.of(BigDecimal.ONE), at, way);
        }
        if (way.reached.size() == 1 && !way.lost) {
            // Whatever the shares on the way were, all of them came here.
            way.reached.replaceAll((_, _) -> Optional.of(BigDecimal.ONE));
        }
        return way;
    }

    private void on(UnitId id, Optional<BigDecimal> share, LocalDate at, Way way) {
        var there = lives.find(id, at);
        if (there.isPresent()) {
            way.reach(there.get(), share);
            return;
        }
        var next = after(id);
        way.lost |= next.isEmpty();
        for (var each : next) {
            var part = next.size() == 1 && each.share().isEmpty() ? Optional.of(BigDecimal.ONE) : each.share();
            on(each.successor(), share.flatMap(all -> part.map(all::multiply)), at, way);
        }
    }

    /** Backwards a share is known only where all came from one: how many came from each of several, no share tells. */
    private void back(UnitId id, Optional<BigDecimal> share, LocalDate at, Way way) {
        var there = lives.find(id, at);
        if (there.isPresent()) {
            way.reach(there.get(), share);
            return;
        }
        var previous = before(id);
        way.lost |= previous.isEmpty();
        for (var each : previous) {
            back(each.predecessor(), previous.size() == 1 ? share : Optional.empty(), at, way);
        }
    }

    /** Đường đi. */
    private static final class Way {
        private final Map<Unit, Optional<BigDecimal>> reached = new LinkedHashMap<>();
        private boolean lost;

        void reach(Unit unit, Optional<BigDecimal> share) {
            reached.merge(unit, share, (one, other) -> one.flatMap(known -> other.map(known::add)));
        }

        boolean isComparable() {
            return !lost && !reached.isEmpty() && reached.values().stream().allMatch(Optional::isPresent);
        }
    }
}
