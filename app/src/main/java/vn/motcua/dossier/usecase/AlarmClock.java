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

/**
 * Đặt giờ báo: whenever the promise that holds is another than before a move, its alarms are set anew in the same transaction.
 * What has rung for a promise does not ring for it again. In practice none is set: nobody who serves is to be troubled.
 */
@Component
public class AlarmClock {
    private static final int FIRST = 1;
    private static final int PUT_OFF = 2;

    private final Alarms alarms;
    private final Dossiers dossiers;
    private final Calendars calendars;
    private final Ladder ladder;

    /** @param ladder six numbers, as {@link Ladder#parse} reads them */
    AlarmClock(Alarms alarms, Dossiers dossiers, Calendars calendars, @Value("${motcua.ladder:}") String ladder) {
        this.alarms = alarms;
        this.dossiers = dossiers;
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
            alarms.silence(after.id());
        }
        due.ifPresent(until -> set(after, after.acceptance().orElseThrow(), until));
    }

    /** The promise towards which somebody works now. */
    private static Optional<Instant> running(Dossier dossier) {
        return dossier.due().filter(_ -> dossier.standing().stage().runsClock());
    }

    private void set(Dossier dossier, Acceptance given, Instant due) {
        var from = given.apology().map(Apology::told).orElse(given.at());
        var isNew = from.equals(dossier.custody().since());
        var pauses = isNew
                ? List.<Pause>of()
                : Halt.in(dossiers.passages(dossier.id())).stream()
                        .map(halt -> halt.pause(dossier.custody().since()))
                        .toList();
        var span = WorkingSpan.of(calendars.of(dossier.filing().desk()), from, due, pauses);
        alarms.set(dossier.id(), given.apology().isPresent() ? PUT_OFF : FIRST, ladder.alarms(span));
    }
}
