package vn.motcua.catalogue.usecase;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.catalogue.Procedure;
import vn.motcua.catalogue.RevisionId;
import vn.motcua.catalogue.RevisionMoved;
import vn.motcua.shared.Access;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Concerning;
import vn.motcua.shared.Decision;
import vn.motcua.shared.EventLog;

/** Soạn dự thảo: writes a new revision's text, or the next version of it. Nobody sees it but those who prepare it. */
@Component
public class SaveDraft {
    private final Drafts drafts;
    private final Access access;
    private final EventLog log;
    private final Clock clock;

    SaveDraft(Drafts drafts, Access access, EventLog log, Clock clock) {
        this.drafts = drafts;
        this.access = access;
        this.log = log;
        this.clock = clock;
    }

    /**
     * Saves the text. A draft with flaws is saved as well; only publishing refuses them.
     *
     * @param edits how often the draft had been saved when the writer opened it; nought for a new one
     */
    @Transactional
    public Outcome save(Actor by, RevisionId id, int edits, Procedure content) {
        return switch (access.decide(by, CataloguePolicy.DRAFT, Concerning.nothing())) {
            case Decision.Refused refused -> new Outcome.NotAllowed(refused);
            case Decision.Allowed _ -> saveAllowed(by, id, edits, content);
        };
    }

    private Outcome saveAllowed(Actor by, RevisionId id, int edits, Procedure content) {
        var now = clock.instant();
        var procedure = drafts.lock(content.code(), now);
        var present = drafts.find(id);
        if (present.isEmpty()) {
            drafts.add(procedure, id, content, by.who(), now);
            log.append(by, new RevisionMoved(procedure, id, Draft.State.DRAFT.key()));
            return new Outcome.Saved(0);
        }
        var draft = present.get();
        if (draft.procedure().equals(content)) {
            return new Outcome.Saved(draft.edits());
        }
        if (draft.state() != Draft.State.DRAFT || !draft.procedure().code().equals(content.code())) {
            return new Outcome.NotADraft(draft.state());
        }
        return drafts.save(id, edits, content, now)
                ? new Outcome.Saved(edits + 1)
                : new Outcome.ChangedMeanwhile(draft.edits());
    }

    /** Kết quả. */
    public sealed interface Outcome {
        /** {@code edits} is to be given at the next save. */
        record Saved(int edits) implements Outcome {}

        /** Somebody else has saved it since it was opened; nothing is overwritten. */
        record ChangedMeanwhile(int edits) implements Outcome {}

        /** Submitted, published or withdrawn; or the draft of another procedure. */
        record NotADraft(Draft.State state) implements Outcome {}

        record NotAllowed(Decision.Refused refused) implements Outcome {}
    }
}
