package vn.motcua.dossier.usecase;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.document.Files;
import vn.motcua.dossier.DraftId;
import vn.motcua.dossier.model.Draft;
import vn.motcua.shared.Access;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Decision;

/** Bỏ bản khai, with the papers that were added to it. */
@Component
public class GiveUpDraft {
    private final Drawer drawer;
    private final Files files;
    private final Access access;

    GiveUpDraft(Drawer drawer, Files files, Access access) {
        this.drawer = drawer;
        this.files = files;
        this.access = access;
    }

    /** Given up twice, it is gone once. What has been filed cannot be given up. */
    @Transactional
    public Drafting giveUp(Actor by, DraftId id) {
        return drawer.lock(id).map(draft -> giveUp(by, draft)).orElseGet(Drafting.Unknown::new);
    }

    private Drafting giveUp(Actor by, Draft draft) {
        if (access.decide(by, DossierPolicy.KEEP_DRAFT, draft.concerning()) instanceof Decision.Refused refused) {
            return new Drafting.NotAllowed(refused);
        }
        if (draft.filedAs().isPresent()) {
            return new Drafting.AlreadyFiled(draft);
        }
        drawer.files(draft.id()).forEach(file -> files.discard(by, file));
        drawer.drop(draft.id());
        return new Drafting.Kept(draft);
    }
}
