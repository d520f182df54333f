package vn.motcua.dossier.usecase;

import java.io.IOException;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.document.FileId;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.OpinionGiven;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.Opinion;
import vn.motcua.dossier.model.Opinion.Answer;
import vn.motcua.dossier.usecase.KeepPapers.Adding;
import vn.motcua.dossier.usecase.KeepPapers.Sent;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Decision;
import vn.motcua.shared.EventLog;
import vn.motcua.shared.Text;

/** Cho ý kiến: the office that was asked answers, with a paper or without. A broken line leaves nothing half there. */
@Component
public class GiveOpinion {
    private final Dossiers dossiers;
    private final Enclosures enclosures;
    private final OpinionLeave leave;
    private final TransactionTemplate transaction;
    private final EventLog log;
    private final Clock clock;

    GiveOpinion(
            Dossiers dossiers,
            Enclosures enclosures,
            OpinionLeave leave,
            TransactionTemplate transaction,
            EventLog log,
            Clock clock) {
        this.dossiers = dossiers;
        this.enclosures = enclosures;
        this.leave = leave;
        this.transaction = transaction;
        this.log = log;
        this.clock = clock;
    }

    /**
     * Sent twice, it is given once.
     *
     * @throws IOException if the sender of the paper broke off; nothing is left
     */
    public Consulted give(Actor by, DossierId id, int number, String typed, Optional<Sent> paper) throws IOException {
        var text = Text.clean(typed);
        var objection = required(transaction.execute(_ -> objection(by, id, number, text)));
        if (objection.isPresent()) {
            return objection.get();
        }
        if (paper.isPresent()) {
            var notTaken = KeepPapers.stored(enclosures.files(), by, paper.get());
            if (notTaken.isPresent()) {
                return notTaken(notTaken.get());
            }
        }
        return required(transaction.execute(_ -> take(by, id, number, text, paper.map(Sent::id))));
    }

    private Optional<Consulted> objection(Actor by, DossierId id, int number, String text) {
        var dossier = dossiers.lock(id);
        var opinion = AskOpinion.find(enclosures.opinions().of(id), number);
        return dossier.isEmpty() || opinion.isEmpty()
                ? Optional.of(new Consulted.Unknown())
                : objection(by, dossier.get(), opinion.get(), text);
    }

    private Optional<Consulted> objection(Actor by, Dossier dossier, Opinion opinion, String text) {
        if (leave.toGive(by, dossier, opinion) instanceof Decision.Refused refused) {
            return Optional.of(new Consulted.NotAllowed(refused));
        }
        var said = opinion.answer()
                .filter(answer -> answer.text().equals(text) && by.who().equals(Optional.of(answer.by())));
        if (said.isPresent()) {
            return Optional.of(new Consulted.Done());
        }
        if (!opinion.isAwaited(dossier.standing().stage())) {
            return Optional.of(new Consulted.Closed());
        }
        return text.isEmpty() || text.length() > Opinion.LONGEST
                ? Optional.of(new Consulted.NoText())
                : Optional.empty();
    }

    /** Asked anew: meanwhile the question may have been taken back, or answered by a colleague. */
    private Consulted take(Actor by, DossierId id, int number, String text, Optional<FileId> paper) {
        var objection = objection(by, id, number, text);
        if (objection.isPresent()) {
            return objection.get();
        }
        var kept = paper.flatMap(file -> enclosures.files().keep(by, file, KeepPapers.PURPOSE));
        if (paper.isPresent() && kept.isEmpty()) {
            return new Consulted.Unknown();
        }
        enclosures.opinions().give(id, number, new Answer(by.who().orElseThrow(), clock.instant(), text, paper));
        log.append(by, new OpinionGiven(id, number));
        return new Consulted.Done();
    }

    private static Consulted notTaken(Adding adding) {
        return switch (adding) {
            case Adding.NotTaken(var why) -> new Consulted.PaperNotTaken(why);
            case Adding.NotAllowed(var refused) -> new Consulted.NotAllowed(refused);
            case Adding.Added _, Adding.Unknown _ -> new Consulted.Unknown();
        };
    }

    private static <T> T required(@Nullable T outcome) {
        return Objects.requireNonNull(outcome);
    }
}
