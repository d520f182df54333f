package vn.motcua.dossier.usecase;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.DraftId;
import vn.motcua.dossier.DraftTaken;
import vn.motcua.dossier.model.Draft;
import vn.motcua.dossier.model.Handing;
import vn.motcua.dossier.model.HandingCode;
import vn.motcua.dossier.model.Helping;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Decision;
import vn.motcua.shared.EventLog;
import vn.motcua.shared.PersonId;
import vn.motcua.shared.VietnamTime;

/** Nhận bản khai by the code that its owner gave out. A code is used once. */
@Component
public class TakeDraft {
    private final OfferedDrafts offered;
    private final Drawer drawer;
    private final Handings handings;
    private final DraftLeave leave;
    private final EventLog log;
    private final Clock clock;

    TakeDraft(OfferedDrafts offered, Drawer drawer, Handings handings, DraftLeave leave, EventLog log, Clock clock) {
        this.offered = offered;
        this.drawer = drawer;
        this.handings = handings;
        this.leave = leave;
        this.log = log;
        this.clock = clock;
    }

    /** Why somebody may take none at all; empty if they may. */
    @Transactional
    public Optional<Decision.Refused> refusal(Actor by) {
        return leave.toTake(by);
    }

    /** @param typed the code; what has not the shape of one is compared with nothing */
    @Transactional
    public Outcome take(Actor by, String typed) {
        var refusal = leave.toTake(by);
        if (refusal.isPresent()) {
            return new Outcome.NotAllowed(refusal.get());
        }
        return HandingCode.typed(typed)
                .flatMap(code -> by.who().map(person -> take(by, person, code)))
                .orElseGet(Outcome.NoSuchCode::new);
    }

    private Outcome take(Actor by, PersonId person, HandingCode code) {
        var now = clock.instant();
        return switch (offered.ask(by, person, code, now)) {
            case OfferedDrafts.Answer.Right(var id) ->
                drawer.lock(id).map(draft -> take(by, person, draft, code, now)).orElseGet(Outcome.NoSuchCode::new);
            case OfferedDrafts.Answer.Wrong _ -> new Outcome.NoSuchCode();
            case OfferedDrafts.Answer.Closed(var until) -> new Outcome.Closed(until);
        };
    }

    /** The draft's row is locked: whoever waited for it finds what became of the code meanwhile. */
    private Outcome take(Actor by, PersonId person, Draft draft, HandingCode code, Instant now) {
        var request = draft.request();
        if (person.equals(request.owner()) || person.equals(request.begunBy())) {
            return new Outcome.Ones(draft.id());
        }
        var taken = new Handing.Taken(person, Helping.of(by, VietnamTime.dateOf(now)), now, 0);
        if (draft.filedAs().isPresent() || !handings.take(draft.id(), code, taken)) {
            return new Outcome.NoSuchCode();
        }
        var kind = handings.open(draft.id()).orElseThrow().kind();
        log.append(by.actingFor(request.owner()), new DraftTaken(draft.id(), kind.key()));
        return new Outcome.Taken(draft.id(), kind);
    }

    /** Kết quả. */
    public sealed interface Outcome {
        record Taken(DraftId draft, Handing.Kind kind) implements Outcome {}

        /** It is theirs already. */
        record Ones(DraftId draft) implements Outcome {}

        /** No such code, or one that was used or is over. */
        record NoSuchCode() implements Outcome {}

        /** Too much was guessed wrong. */
        record Closed(Instant until) implements Outcome {}

        record NotAllowed(Decision.Refused refused) implements Outcome {}
    }
}
