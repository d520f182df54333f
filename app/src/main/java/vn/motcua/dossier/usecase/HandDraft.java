package vn.motcua.dossier.usecase;

import java.time.Clock;
import java.time.Instant;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.DraftHandedBack;
import vn.motcua.dossier.DraftId;
import vn.motcua.dossier.DraftOffered;
import vn.motcua.dossier.DraftTransferred;
import vn.motcua.dossier.model.Draft;
import vn.motcua.dossier.model.Handing;
import vn.motcua.dossier.model.HandingCode;
import vn.motcua.dossier.model.Helping;
import vn.motcua.shared.Actor;
import vn.motcua.shared.EventLog;
import vn.motcua.shared.PersonId;
import vn.motcua.shared.VietnamTime;

/**
 * Trao bản khai: its owner gives out a code by which somebody else takes it, to help fill it in or to have it for good. Help ends when
 * either side says so, or by itself; for good it changes hands only once the owner has seen who took it, and agrees.
 */
@Component
public class HandDraft {
    private final Drawer drawer;
    private final Handings handings;
    private final DraftLeave leave;
    private final SeeHanding seeHanding;
    private final EventLog log;
    private final Clock clock;

    HandDraft(Drawer drawer, Handings handings, DraftLeave leave, SeeHanding seeHanding, EventLog log, Clock clock) {
        this.drawer = drawer;
        this.handings = handings;
        this.leave = leave;
        this.seeHanding = seeHanding;
        this.log = log;
        this.clock = clock;
    }

    /** Gives out a new code; an earlier one is void, and whoever had taken the draft has it no more. */
    @Transactional
    public Passing offer(Actor by, DraftId id, Handing.Kind kind) {
        return change(by, id, (draft, now) -> {
            var code = HandingCode.random();
            var as = Helping.of(by, VietnamTime.dateOf(now));
            var given = new Handing.Given(draft.request().owner(), as, now);
            handings.offer(draft.id(), kind, code, given, by.practises());
            var until = now.plus(Handing.CODE);
            log.append(by, new DraftOffered(draft.id(), kind.key(), until));
            return new Passing.Offered(draft, kind, code, until);
        });
    }

    /** Lets it change hands for good, to who took it for that; agreed to twice, it has changed hands once. */
    @Transactional
    public Passing agree(Actor by, DraftId id) {
        return change(
                by,
                id,
                (draft, now) -> handings.open(id)
                        .filter(open -> open.kind() == Handing.Kind.TRANSFER && open.isTaken(now))
                        .flatMap(Handing::taken)
                        .map(taken -> transfer(by, draft, taken.by(), now))
                        .orElseGet(() -> seeHanding.see(by, draft)));
    }

    private Passing transfer(Actor by, Draft draft, PersonId to, Instant now) {
        handings.end(draft.id(), new Handing.End(draft.request().owner(), now, true));
        drawer.give(draft.id(), to, now);
        log.append(by, new DraftTransferred(draft.id()));
        return new Passing.Transferred();
    }

    /** Takes it back, or hands it back. Said twice, it is over once. */
    @Transactional
    public Passing end(Actor by, DraftId id) {
        return drawer.lock(id).map(draft -> end(by, draft)).orElseGet(Passing.Unknown::new);
    }

    private Passing end(Actor by, Draft draft) {
        var seen = seeHanding.see(by, draft);
        if (!(seen instanceof Passing.Seen shown) || shown.open().isEmpty()) {
            return seen;
        }
        var open = shown.open().get();
        handings.end(draft.id(), new Handing.End(by.who().orElseThrow(), clock.instant(), false));
        log.append(
                by.actingFor(draft.request().owner()),
                new DraftHandedBack(draft.id(), open.kind().key()));
        return shown.isTaker() ? new Passing.HandedBack() : seeHanding.see(by, draft);
    }

    private Passing change(Actor by, DraftId id, BiFunction<Draft, Instant, Passing> what) {
        var found = drawer.lock(id);
        if (found.isEmpty()) {
            return new Passing.Unknown();
        }
        var draft = found.get();
        var refusal = leave.toHand(by, draft);
        if (refusal.isPresent()) {
            return new Passing.NotAllowed(refusal.get());
        }
        return draft.filedAs().<Passing>map(Passing.Filed::new).orElseGet(() -> what.apply(draft, clock.instant()));
    }
}
