package vn.motcua.dossier.web.desk;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import vn.motcua.dossier.model.Stage;
import vn.motcua.dossier.usecase.TrayFilter;
import vn.motcua.ui.Words;

/**
 * Hạn in words and colour.
 *
 * @param state {@code late}, {@code soon} or {@code fine}
 */
public record Due(String label, String state) {
    private static final String FINE = "fine";

    /** While it waits for the citizen the clock stands still. */
    static Due paused(Words words) {
        return new Due(words.say("dossier.desk.due.paused"), FINE);
    }

    /** What is promised is late or near only while there is no result. */
    static Due of(Optional<Instant> promise, Stage stage, Instant now, Words words) {
        if (promise.isEmpty()) {
            return new Due(words.say("dossier.desk.due.none"), FINE);
        }
        var due = promise.get();
        if (stage == Stage.FINISHED || !stage.isOpen()) {
            return new Due(words.moment(due), FINE);
        }
        return due.isBefore(now)
                ? new Due(words.say("dossier.desk.due.late", span(Duration.between(due, now), words)), "late")
                : coming(due, Duration.between(now, due), words);
    }

    private static Due coming(Instant due, Duration left, Words words) {
        return left.compareTo(TrayFilter.Timing.NEAR) > 0
                ? new Due(words.moment(due), FINE)
                : new Due(words.say("dossier.desk.due.soon", span(left, words)), "soon");
    }

    private static String span(Duration time, Words words) {
        if (time.toDays() > 0) {
            return words.say("dossier.desk.span.days", time.toDays());
        }
        return time.toHours() > 0
                ? words.say("dossier.desk.span.hours", time.toHours())
                : words.say("dossier.desk.span.minutes", Math.max(1, time.toMinutes()));
    }
}
