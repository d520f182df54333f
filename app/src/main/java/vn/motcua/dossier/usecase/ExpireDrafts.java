package vn.motcua.dossier.usecase;

import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.document.Files;
import vn.motcua.dossier.DraftExpired;
import vn.motcua.dossier.model.Draft;
import vn.motcua.shared.Access;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Concerning;
import vn.motcua.shared.Decision;
import vn.motcua.shared.EventLog;

/** Hết hạn giữ bản khai: tells whoever fills one in that it is about to go, and takes it away with its papers. */
@Component
class ExpireDrafts {
    private final EndingDrafts ending;
    private final Drawer drawer;
    private final TellOfEnding tell;
    private final Files files;
    private final Access access;
    private final EventLog log;

    ExpireDrafts(EndingDrafts ending, Drawer drawer, TellOfEnding tell, Files files, Access access, EventLog log) {
        this.ending = ending;
        this.drawer = drawer;
        this.tell = tell;
        this.files = files;
        this.access = access;
        this.log = log;
    }

    /** @return how many were told of; fewer than {@code most} where nothing else is to be told */
    @Transactional
    public int warn(Actor by, Instant now, int most) {
        if (mayNot(by)) {
            return 0;
        }
        var near = ending.lockToWarn(now, most);
        ending.warned(near, now);
        near.forEach(draft -> tell.about(draft.warned(now)));
        return near.size();
    }

    /** @return how many were removed; fewer than {@code most} where nothing else is over */
    @Transactional
    public int remove(Actor by, Instant now, int most) {
        if (mayNot(by)) {
            return 0;
        }
        var over = ending.lockOver(now, most);
        over.forEach(draft -> tellRemoved(by, draft));
        drawer.drop(over.stream().map(Draft::id).toList(), Drawer.Ending.EXPIRED);
        return over.size();
    }

    private void tellRemoved(Actor by, Draft draft) {
        var papers = drawer.files(draft.id());
        papers.forEach(file -> files.discard(by, file));
        log.append(
                by,
                new DraftExpired(
                        draft.id(),
                        draft.request().procedure().value(),
                        draft.request().desk(),
                        draft.savedAt(),
                        draft.keeping().warnedAt().orElseThrow(),
                        papers.size()));
    }

    private boolean mayNot(Actor by) {
        return access.decide(by, DossierPolicy.EXPIRE_DRAFTS, Concerning.nothing()) instanceof Decision.Refused;
    }
}
