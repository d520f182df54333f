package vn.motcua.dossier.usecase;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.model.Lenience;
import vn.motcua.dossier.usecase.Secrets.Held;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Concerning;
import vn.motcua.shared.Journal;
import vn.motcua.shared.Network;

/**
 * Hỏi bốn số bí mật. A code that nobody bears is answered and closed like one that somebody does, so that guessing finds
 * no codes either. To be called in the verb's transaction: guesses at one code are answered one after the other.
 */
@Component
class Challenge {
    private final Secrets secrets;
    private final Journal journal;
    private final Clock clock;

    Challenge(Secrets secrets, Journal journal, Clock clock) {
        this.secrets = secrets;
        this.journal = journal;
        this.clock = clock;
    }

    Answer ask(String code, String digits, String address) {
        var line = "line " + Network.of(address).value();
        var locked = secrets.lock(code, line);
        var now = clock.instant();
        var closed = closedUntil(locked.forgotten(), now);
        if (closed.isPresent()) {
            return new Answer.Closed(closed.get());
        }
        var held = locked.held();
        if (held.filter(each -> each.isOpenedBy(digits)).isPresent()) {
            return new Answer.Right(held.get().dossier());
        }
        secrets.remember(locked.target(), now, Lenience.OF_CODE.each());
        secrets.remember(line, now, Lenience.OF_LINE.each());
        journal.enter(refused(held));
        return new Answer.Wrong();
    }

    private static Optional<Instant> closedUntil(Secrets.Forgotten forgotten, Instant now) {
        return Lenience.OF_CODE
                .closedUntil(forgotten.target(), now)
                .or(() -> Lenience.OF_LINE.closedUntil(forgotten.line(), now));
    }

    private static Journal.Entry refused(Optional<Held> held) {
        var what = held.map(
                        each -> new Concerning(Optional.of(each.dossier().value()), Optional.empty(), Optional.empty()))
                .orElseGet(Concerning::nothing);
        return new Journal.Entry(new Actor.Visitor(), DossierPolicy.TRACK, Journal.Outcome.REFUSED, what);
    }

    /** Trả lời. */
    sealed interface Answer {
        record Right(DossierId dossier) implements Answer {}

        record Wrong() implements Answer {}

        record Closed(Instant until) implements Answer {}
    }
}
