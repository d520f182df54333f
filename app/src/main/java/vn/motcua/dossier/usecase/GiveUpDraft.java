package vn.motcua.dossier.usecase;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.document.Files;
import vn.motcua.dossier.DraftId;
import vn.motcua.dossier.model.Draft;
import vn.motcua.shared.Actor;

/** Bỏ bản khai, with the papers that were added to it. */
@Component
public class GiveUpDraft {
    private final Drawer drawer;
    private final Files files;
    private final DraftLeave leave;

    GiveUpDraft(Drawer drawer, Files files, DraftLeave leave) {
        this.drawer = drawer;
        this.files = files;
        this.leave = leave;
    }

    /** Given up twice, it is gone once. What has been filed cannot be given up. */
    @Transactional
    public Drafting giveUp(Actor by, DraftId id) {
        return drawer.lock(id).map(draft -> giveUp(by, draft)).orElseGet(Drafting.Unknown::new);
    }

    private Drafting giveUp(Actor by, Draft draft) {
        var refusal = leave.toGiveUp(by, draft);
        if (refusal.isPresent()) {
            return new Drafting.NotAllowed(refusal.get());
        }
        if (draft.filedAs().isPresent()) {
            return new Drafting.AlreadyFiled(draft);
        }
        drawer.files(draft.id()).forEach(file -> files.discard(by, file));
        drawer.drop(List.of(draft.id()), Drawer.Ending.GIVEN_UP);
        return new Drafting.Kept(draft);
    }
}
