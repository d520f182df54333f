package vn.motcua.catalogue.usecase;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.catalogue.Procedure;
import vn.motcua.catalogue.RevisionId;
import vn.motcua.catalogue.RevisionMoved;
import vn.motcua.catalogue.model.Flaw;
import vn.motcua.catalogue.model.Soundness;
import vn.motcua.shared.Access;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Concerning;
import vn.motcua.shared.Decision;
import vn.motcua.shared.EventLog;

/** Chuyển dự thảo: asks for approval, sends back with a remark, or gives up. Said twice, each is done once. */
@Component
public class MoveDraft {
    private final Drafts drafts;
    private final Access access;
    private final EventLog log;
    private final Clock clock;

    MoveDraft(Drafts drafts, Access access, EventLog log, Clock clock) {
        this.drafts = drafts;
        this.access = access;
        this.log = log;
        this.clock = clock;
    }

    /** Trình duyệt: the text is complete, and a second person is asked to publish it. */
    @Transactional
    public Outcome submit(Actor by, RevisionId id) {
        return move(by, id, CataloguePolicy.DRAFT, Draft.State.SUBMITTED, (draft, procedure) -> {
            var flaws = forbidding(draft.procedure());
            if (!flaws.isEmpty()) {
                return new Outcome.Unsound(flaws);
            }
            if (draft.state() != Draft.State.DRAFT) {
                return new Outcome.NotFromHere(draft.state());
            }
            drafts.submit(id, by.who(), clock.instant());
            return new Outcome.Moved();
        });
    }

    /** Trả lại: the draft is to be written again, and why. */
    @Transactional
    public Outcome giveBack(Actor by, RevisionId id, String remark) {
        return take(by, id, CataloguePolicy.RETURN, Draft.State.DRAFT, Set.of(Draft.State.SUBMITTED), remark);
    }

    /** Hủy dự thảo: it will not be published, and why. */
    @Transactional
    public Outcome withdraw(Actor by, RevisionId id, String remark) {
        var from = Set.of(Draft.State.DRAFT, Draft.State.SUBMITTED);
        return take(by, id, CataloguePolicy.WITHDRAW, Draft.State.WITHDRAWN, from, remark);
    }

    private Outcome take(Actor by, RevisionId id, String action, Draft.State to, Set<Draft.State> from, String remark) {
        return move(by, id, action, to, (draft, procedure) -> {
            if (!from.contains(draft.state())) {
                return new Outcome.NotFromHere(draft.state());
            }
            drafts.takeBack(id, to, remark);
            return new Outcome.Moved();
        });
    }

    private Outcome move(Actor by, RevisionId id, String action, Draft.State to, Step step) {
        if (access.decide(by, action, Concerning.nothing()) instanceof Decision.Refused refused) {
            return new Outcome.NotAllowed(refused);
        }
        var code = drafts.codeOf(id);
        if (code.isEmpty()) {
            return new Outcome.Unknown();
        }
        var procedure = drafts.lock(code.get(), clock.instant());
        var draft = drafts.find(id).orElseThrow();
        if (draft.state() == to) {
            return new Outcome.Moved();
        }
        var outcome = step.take(draft, procedure);
        if (outcome instanceof Outcome.Moved) {
            log.append(by, new RevisionMoved(procedure, id, to.key()));
        }
        return outcome;
    }

    static List<Flaw> forbidding(Procedure procedure) {
        return Soundness.of(procedure).stream().filter(Flaw::forbidsPublishing).toList();
    }

    @FunctionalInterface
    private interface Step {
        Outcome take(Draft draft, UUID procedure);
    }

    /** Kết quả. */
    public sealed interface Outcome {
        record Moved() implements Outcome {}

        /** The draft is in a state from which this cannot be done. */
        record NotFromHere(Draft.State state) implements Outcome {}

        /** What must be mended first. */
        record Unsound(List<Flaw> flaws) implements Outcome {}

        record Unknown() implements Outcome {}

        record NotAllowed(Decision.Refused refused) implements Outcome {}
    }
}
