package vn.motcua.dossier.usecase;

import java.time.Instant;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DraftId;
import vn.motcua.dossier.model.HandingCode;
import vn.motcua.dossier.model.Lenience;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Concerning;
import vn.motcua.shared.Journal;
import vn.motcua.shared.PersonId;

/**
 * Bản khai chờ người nhận, asked for by codes. Who guesses wrong is slowed down and entered in the journal, though there is no
 * finding one by trying. To be called in the verb's transaction.
 */
@Component
class OfferedDrafts {
    private final Handings handings;
    private final Secrets secrets;
    private final Journal journal;

    OfferedDrafts(Handings handings, Secrets secrets, Journal journal) {
        this.handings = handings;
        this.secrets = secrets;
        this.journal = journal;
    }

    Answer ask(Actor by, PersonId person, HandingCode code, Instant now) {
        var guesser = "taker " + person;
        var closed = Lenience.OF_TAKER.closedUntil(secrets.lock(guesser), now);
        if (closed.isPresent()) {
            return new Answer.Closed(closed.get());
        }
        return handings.offered(code, by.practises(), now)
                .<Answer>map(Answer.Right::new)
                .orElseGet(() -> wrong(by, guesser, now));
    }

    private Answer wrong(Actor by, String guesser, Instant now) {
        secrets.remember(guesser, now, Lenience.OF_TAKER.each());
        journal.enter(new Journal.Entry(by, DossierPolicy.TAKE_DRAFT, Journal.Outcome.REFUSED, Concerning.nothing()));
        return new Answer.Wrong();
    }

    /** Trả lời. */
    sealed interface Answer {
        record Right(DraftId draft) implements Answer {}

        record Wrong() implements Answer {}

        record Closed(Instant until) implements Answer {}
    }
}
