package vn.motcua.dossier.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.motcua.calendar.Pause;
import vn.motcua.calendar.PausePolicy;

/**
 * Lần dừng đồng hồ: how long the promised time stood still because it was the citizen's turn.
 *
 * @param until when it ran on; empty while it stands still
 * @param why the stage in which the dossier waited
 */
public record Halt(Instant from, Optional<Instant> until, Stage why) {

    /** All there were, as its way tells, oldest first. Before acceptance no clock runs that could stand still. */
    public static List<Halt> in(List<Passage> way) {
        return IntStream.range(0, way.size())
                .filter(at -> way.get(at).stopsClock())
                .mapToObj(at -> new Halt(
                        way.get(at).at(),
                        at + 1 < way.size() ? Optional.of(way.get(at + 1).at()) : Optional.empty(),
                        way.get(at).stage()))
                .toList();
    }

    /** For the calendar: the rest of the time runs on afterwards. */
    public Pause pause(Instant now) {
        return why == Stage.UNPAID
                ? Pause.payment(from, until.orElse(now))
                : Pause.supplement(from, until.orElse(now), PausePolicy.PAUSE);
    }
}
