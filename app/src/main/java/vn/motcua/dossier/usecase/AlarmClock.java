package vn.motcua.dossier.usecase;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.Apology;
import vn.motcua.calendar.Calendars;
import vn.motcua.calendar.Pause;
import vn.motcua.calendar.WorkingSpan;
import vn.motcua.dossier.model.Acceptance;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.Halt;
import vn.motcua.dossier.model.Ladder;
import vn.motcua.dossier.model.Rung;

/**
 * Đặt giờ báo: whenever the promise that holds is another than before a move, its alarms are set anew in the same transaction.
 * What has rung for a promise does not ring for it again, unless a supplement set its clock back to zero. In practice none is set: nobody who serves is to be troubled.
 */
@Component
public class AlarmClock {
    private static final int FIRST = 1;
    private static final int PUT_OFF = 2;

    /** Added to either once a supplement has set the clock back to zero. */
    private static final int ANEW = 2;

    private final Alarms alarms;
    private final Dossiers dossiers;
    private final PinnedProcedures procedures;
    private final Calendars calendars;
    private final Ladder ladder;

    /** @param ladder eight numbers, as {@link Ladder#parse} reads them */
    AlarmClock(
            Alarms alarms,
            Dossiers dossiers,
            PinnedProcedures procedures,
            Calendars calendars,
            @Value("${motcua.ladder:}") String ladder) {
        this.alarms = alarms;
        this.dossiers = dossiers;
        this.procedures = procedures;
        this.calendars = calendars;
        this.ladder = Ladder.parse(ladder);
    }

    public Ladder ladder() {
        return ladder;
    }

    /** To be called once the move is written down. */
    void follow(Dossier before, Dossier after) {
        var due = running(after);
        if (after.filing().isPractice() || due.equals(running(before))) {
            return;
        }
        if (running(before).isPresent()) {
            alarms.silence(after.id(), Rung.OF_PROMISE);
        }
        due.ifPresent(until -> set(after, after.acceptance().orElseThrow(), until));
    }

    /**
     * Báo trước khi im lặng có nghĩa: the same for a silence of the office.
     *
     * @param until when the law decides; empty while the clock stands still, and once there is an answer
     * @param pauses that its clock made
     */
    void beforeSilence(Dossier dossier, Optional<Instant> until, List<Pause> pauses) {
        if (dossier.filing().isPractice()) {
            return;
        }
        alarms.silence(dossier.id(), Rung.OF_SILENCE);
        until.ifPresent(at -> {
            var given = dossier.acceptance().orElseThrow();
            var restart = Halt.restart(pauses, at);
            var span = WorkingSpan.of(calendars.of(dossier.filing().desk()), restart.orElse(given.at()), at, pauses);
            alarms.set(dossier.id(), FIRST + (restart.isPresent() ? ANEW : 0), ladder.ofSilence(span));
        });
    }

    /** The promise towards which somebody works now. */
    private static Optional<Instant> running(Dossier dossier) {
        return dossier.due().filter(_ -> dossier.standing().stage().runsClock());
    }

    private void set(Dossier dossier, Acceptance given, Instant due) {
        var told = given.apology().map(Apology::told).orElse(given.at());
        var isNew = told.equals(dossier.custody().since());
        var pauses = isNew ? List.<Pause>of() : pauses(dossier);
        var restart = given.due().flatMap(reckoned -> Halt.restart(pauses, reckoned));
        var from = restart.filter(told::isBefore).orElse(told);
        var span = WorkingSpan.of(calendars.of(dossier.filing().desk()), from, due, pauses);
        var promise = (given.apology().isPresent() ? PUT_OFF : FIRST) + (restart.isPresent() ? ANEW : 0);
        alarms.set(dossier.id(), promise, ladder.alarms(span));
    }

    private List<Pause> pauses(Dossier dossier) {
        var onSupplement = procedures.of(dossier).terms().onSupplement();
        return Halt.pauses(
                dossiers.passages(dossier.id()), onSupplement, dossier.custody().since());
    }
}
