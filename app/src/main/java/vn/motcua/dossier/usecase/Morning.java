package vn.motcua.dossier.usecase;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.usecase.Inboxes.Line;
import vn.motcua.shared.VietnamTime;

/**
 * Việc trong ngày of one officer, of dossiers and questions that lie with their posts: the soonest of each. What is late is
 * not due today as well.
 *
 * @param late what was promised and is not there
 * @param today what is promised for today
 * @param answered what more was asked for has come
 * @param opinions what others asked them, soonest due first
 */
record Morning(List<Line> late, List<Line> today, List<Line> answered, List<Opinions.Line> opinions) {
    Morning {
        late = List.copyOf(late);
        today = List.copyOf(today);
        answered = List.copyOf(answered);
        opinions = List.copyOf(opinions);
    }

    /** @param lines of which the answered are {@code answered} */
    static Morning of(List<Line> lines, Set<DossierId> answered, List<Opinions.Line> opinions, Instant now) {
        var day = VietnamTime.dateOf(now);
        var running = lines.stream().filter(line -> line.stage().runsClock()).toList();
        return new Morning(
                running.stream()
                        .filter(line -> line.due().filter(now::isAfter).isPresent())
                        .toList(),
                running.stream()
                        .filter(line -> line.due()
                                .filter(due -> !due.isBefore(now))
                                .map(VietnamTime::dateOf)
                                .equals(Optional.of(day)))
                        .toList(),
                lines.stream().filter(line -> answered.contains(line.id())).toList(),
                opinions);
    }

    boolean isEmpty() {
        return late.isEmpty() && today.isEmpty() && answered.isEmpty() && opinions.isEmpty();
    }
}
