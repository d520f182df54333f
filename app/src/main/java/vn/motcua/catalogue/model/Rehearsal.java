package vn.motcua.catalogue.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.catalogue.model.Treatment.Rules;
import vn.motcua.catalogue.spi.PastDossier;

/**
 * Diễn tập: dossiers that came in put through the text in force and through the one to be published. Nothing live moves;
 * what was received stays under the text it was received under.
 *
 * @param cases how many were put through both
 * @param counts how many would change in which respect
 * @param changed those that would change, in the order in which they came
 */
public record Rehearsal(int cases, Map<Aspect, Integer> counts, List<Changed> changed) {
    public Rehearsal {
        counts = Map.copyOf(counts);
        changed = List.copyOf(changed);
    }

    public static Rehearsal of(Rules before, Rules after, List<PastDossier> dossiers, WorkingCalendar calendar) {
        var counts = new EnumMap<Aspect, Integer>(Aspect.class);
        var changed = new ArrayList<Changed>();
        var inOrder = dossiers.stream()
                .sorted(Comparator.comparing(PastDossier::received))
                .toList();
        for (var dossier : inOrder) {
            var was = Treatment.of(before, dossier, calendar);
            var becomes = Treatment.of(after, dossier, calendar);
            var aspects = aspects(was, becomes);
            aspects.forEach(aspect -> counts.merge(aspect, 1, Integer::sum));
            if (!aspects.isEmpty()) {
                changed.add(new Changed(dossier, aspects, was, becomes));
            }
        }
        return new Rehearsal(dossiers.size(), counts, changed);
    }

    public int count(Aspect aspect) {
        return counts.getOrDefault(aspect, 0);
    }

    private static Set<Aspect> aspects(Treatment was, Treatment becomes) {
        if (was.taken() != becomes.taken()) {
            return EnumSet.of(Aspect.TAKEN);
        }
        var aspects = EnumSet.noneOf(Aspect.class);
        if (!was.path().equals(becomes.path())) {
            aspects.add(Aspect.PATH);
        }
        if (!was.due().equals(becomes.due())) {
            aspects.add(Aspect.DEADLINE);
        }
        if (!was.fee().equals(becomes.fee())) {
            aspects.add(Aspect.FEE);
        }
        if (!was.papers().equals(becomes.papers())) {
            aspects.add(Aspect.PAPERS);
        }
        return aspects;
    }

    /** Khía cạnh. */
    public enum Aspect {
        /** Whether it is taken by that channel; where that changes nothing else is compared. */
        TAKEN,
        PATH,
        DEADLINE,
        FEE,
        PAPERS;

        /** The slug in messages. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Hồ sơ thay đổi. */
    public record Changed(PastDossier dossier, Set<Aspect> aspects, Treatment before, Treatment after) {
        public Changed {
            aspects = Set.copyOf(aspects);
        }
    }
}
