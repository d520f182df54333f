package vn.motcua.dossier.usecase;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.DraftId;
import vn.motcua.dossier.model.Draft;
import vn.motcua.dossier.model.Handing;
import vn.motcua.shared.Actor;

/** Xem việc trao bản khai: its owner sees who has it and who helped, and whoever took it whose it is. */
@Component
public class SeeHanding {
    private final Drawer drawer;
    private final Handings handings;
    private final DraftLeave leave;
    private final Helpers helpers;
    private final PinnedProcedures procedures;
    private final Clock clock;

    SeeHanding(
            Drawer drawer,
            Handings handings,
            DraftLeave leave,
            Helpers helpers,
            PinnedProcedures procedures,
            Clock clock) {
        this.drawer = drawer;
        this.handings = handings;
        this.leave = leave;
        this.helpers = helpers;
        this.procedures = procedures;
        this.clock = clock;
    }

    @Transactional
    public Passing see(Actor by, DraftId id) {
        return drawer.find(id).map(draft -> see(by, draft)).orElseGet(Passing.Unknown::new);
    }

    Passing see(Actor by, Draft draft) {
        var now = clock.instant();
        var open = handings.open(draft.id()).filter(each -> each.isOffered(now) || each.isTaken(now));
        var isTaker = open.filter(each ->
                        by.who().filter(person -> each.isWith(person, now)).isPresent())
                .isPresent();
        var refusal = isTaker ? leave.toTake(by) : leave.toHand(by, draft);
        if (refusal.isPresent()) {
            return new Passing.NotAllowed(refusal.get());
        }
        return draft.filedAs().<Passing>map(Passing.Filed::new).orElseGet(() -> seen(draft, open, isTaker));
    }

    private Passing seen(Draft draft, Optional<Handing> open, boolean isTaker) {
        var owner = draft.request().owner();
        var other = isTaker ? Optional.of(owner) : open.flatMap(Handing::taken).map(Handing.Taken::by);
        return new Passing.Seen(
                draft,
                procedures.of(draft),
                open,
                isTaker,
                other.map(helpers::name).orElse(""),
                isTaker ? List.of() : helpers.of(draft));
    }
}
