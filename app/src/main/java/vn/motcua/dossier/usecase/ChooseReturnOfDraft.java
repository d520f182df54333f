package vn.motcua.dossier.usecase;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.DraftId;
import vn.motcua.dossier.model.Draft;
import vn.motcua.shared.Actor;

/** Chọn cách nhận kết quả before filing. Where nothing is chosen it is fetched at the counter. */
@Component
public class ChooseReturnOfDraft {
    private final Drawer drawer;
    private final DraftLeave leave;
    private final WantedReturns wanted;
    private final ReturnChoices choices;
    private final Clock clock;

    ChooseReturnOfDraft(Drawer drawer, DraftLeave leave, WantedReturns wanted, ReturnChoices choices, Clock clock) {
        this.drawer = drawer;
        this.leave = leave;
        this.wanted = wanted;
        this.choices = choices;
        this.clock = clock;
    }

    @Transactional
    public Choosing see(Actor by, DraftId id) {
        return drawer.find(id)
                .map(draft -> objection(by, draft).orElseGet(() -> choices.shown(by, draft, wanted.of(id))))
                .orElseGet(Choosing.Unknown::new);
    }

    @Transactional
    public Choosing choose(Actor by, DraftId id, ChooseReturn.Wish wish) {
        return drawer.find(id)
                .map(draft -> objection(by, draft).orElseGet(() -> keep(by, draft, wish)))
                .orElseGet(Choosing.Unknown::new);
    }

    private Optional<Choosing> objection(Actor by, Draft draft) {
        return leave.toKeep(by, draft)
                .<Choosing>map(Choosing.NotAllowed::new)
                .or(() -> draft.filedAs().map(_ -> new Choosing.Closed()));
    }

    private Choosing keep(Actor by, Draft draft, ChooseReturn.Wish wish) {
        var settled = choices.settle(wish, by.practises());
        if (settled instanceof Choosing.Chosen(var delivery)) {
            if (!wanted.keep(draft.id(), delivery, clock.instant())) {
                return new Choosing.Closed();
            }
            leave.saved(by, draft);
        }
        return settled;
    }
}
