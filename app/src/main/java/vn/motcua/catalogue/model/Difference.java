package vn.motcua.catalogue.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.motcua.catalogue.Procedure;

/** Khác biệt: what one text changes of another, line by line, in the order in which people read a procedure. */
public record Difference(List<Change> changes) {
    public Difference {
        changes = List.copyOf(changes);
    }

    public static Difference between(Procedure before, Procedure after) {
        return between(Lines.of(before), Lines.of(after));
    }

    /** Everything a new procedure says. */
    public static Difference ofNew(Procedure procedure) {
        return between(Map.of(), Lines.of(procedure));
    }

    public boolean isEmpty() {
        return changes.isEmpty();
    }

    private static Difference between(Map<Lines.Key, Value> before, Map<Lines.Key, Value> after) {
        var keys = new LinkedHashSet<>(after.keySet());
        keys.addAll(before.keySet());
        var changes = new ArrayList<Change>();
        for (var key : keys) {
            var was = Optional.ofNullable(before.get(key));
            var becomes = Optional.ofNullable(after.get(key));
            if (!was.equals(becomes) && !isToldByItsSteps(key, was, becomes)) {
                changes.add(new Change(key.part(), key.of(), was, becomes));
            }
        }
        changes.sort(Comparator.comparing(Change::part));
        return new Difference(changes);
    }

    /** A new order is news only where no step came or went. */
    private static boolean isToldByItsSteps(Lines.Key key, Optional<Value> was, Optional<Value> becomes) {
        return key.part() == Part.STEP_ORDER
                && !(was.orElse(null) instanceof Value.Names(var one)
                        && becomes.orElse(null) instanceof Value.Names(var other)
                        && one.size() == other.size()
                        && new HashSet<>(one).equals(new HashSet<>(other)));
    }

    /**
     * Thay đổi of one line.
     *
     * @param of what the line is about where the part has several: a paper, a step, a channel's slug; may be empty
     * @param before empty where it is new
     * @param after empty where it is gone
     */
    public record Change(Part part, String of, Optional<Value> before, Optional<Value> after) {}
}
