package vn.motcua.dossier.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.motcua.calendar.Pause;
import vn.motcua.calendar.PausePolicy;
import vn.motcua.shared.LegalBasis;

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

    /**
     * The same for the calendar.
     *
     * @param onSupplement what a supplement does to the clock, as the procedure says; a payment never sets it back
     */
    public static List<Pause> pauses(List<Passage> way, PausePolicy onSupplement, Instant now) {
        return in(way).stream().map(halt -> halt.pause(onSupplement, now)).toList();
    }

    /**
     * Tính lại từ đầu: since when the clock runs that was set back to zero; empty where it never was. What was late already when
     * more was asked for stays late.
     *
     * @param pauses oldest first
     * @param due until when, as reckoned with them
     */
    @LegalBasis("Nghị định 118/2025/NĐ-CP, Điều 17")
    public static Optional<Instant> restart(List<Pause> pauses, Instant due) {
        return pauses.stream()
                .filter(pause ->
                        pause.policy() == PausePolicy.RESET && pause.from().isBefore(due))
                .map(Pause::until)
                .reduce((_, later) -> later);
    }

    private Pause pause(PausePolicy onSupplement, Instant now) {
        return why == Stage.UNPAID
                ? Pause.payment(from, until.orElse(now))
                : Pause.supplement(from, until.orElse(now), onSupplement);
    }
}
