package vn.motcua.dossier.usecase;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.DraftId;
import vn.motcua.dossier.model.Draft;
import vn.motcua.shared.Actor;

/** Giữ bản khai lâu hơn: its time begins anew, though nothing in it changes. */
@Component
public class ProlongDraft {
    private final Drawer drawer;
    private final DraftLeave leave;
    private final Clock clock;

    ProlongDraft(Drawer drawer, DraftLeave leave, Clock clock) {
        this.drawer = drawer;
        this.leave = leave;
        this.clock = clock;
    }

    @Transactional
    public Drafting prolong(Actor by, DraftId id) {
        return drawer.lock(id).map(draft -> prolong(by, draft)).orElseGet(Drafting.Unknown::new);
    }

    private Drafting prolong(Actor by, Draft draft) {
        var refusal = leave.toKeep(by, draft);
        if (refusal.isPresent()) {
            return new Drafting.NotAllowed(refusal.get());
        }
        if (draft.filedAs().isPresent()) {
            return new Drafting.AlreadyFiled(draft);
        }
        drawer.touch(draft.id(), clock.instant());
        return new Drafting.Kept(drawer.find(draft.id()).orElseThrow());
    }
}
