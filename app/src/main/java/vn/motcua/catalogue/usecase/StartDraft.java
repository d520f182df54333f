package vn.motcua.catalogue.usecase;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.calendar.PausePolicy;
import vn.motcua.catalogue.Availability;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.Guidance;
import vn.motcua.catalogue.Heading;
import vn.motcua.catalogue.InternalProcess;
import vn.motcua.catalogue.Papers;
import vn.motcua.catalogue.Procedure;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.catalogue.RevisionId;
import vn.motcua.catalogue.Terms;
import vn.motcua.organisation.Bilingual;
import vn.motcua.shared.Access;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Concerning;
import vn.motcua.shared.Decision;
import vn.motcua.shared.Uuid7;

/** Mở dự thảo: a new revision begins as a copy of the last one, a new procedure with its name alone. */
@Component
public class StartDraft {
    private final Catalogue catalogue;
    private final Overview overview;
    private final SaveDraft saveDraft;
    private final Access access;
    private final Clock clock;

    StartDraft(Catalogue catalogue, Overview overview, SaveDraft saveDraft, Access access, Clock clock) {
        this.catalogue = catalogue;
        this.overview = overview;
        this.saveDraft = saveDraft;
        this.access = access;
        this.clock = clock;
    }

    /** The number a draft to be opened will have: sent twice, it is opened once. */
    public RevisionId id() {
        return new RevisionId(Uuid7.at(clock.instant()));
    }

    /** Whether they may write at all: nobody fills in a form that will be refused. */
    public Decision begin(Actor by) {
        return access.decide(by, CataloguePolicy.DRAFT, Concerning.nothing());
    }

    /** Sửa đổi: what was published last, to be changed. */
    @Transactional
    public Outcome revise(Actor by, RevisionId id, ProcedureCode code) {
        return catalogue.history(code).stream()
                .findFirst()
                .map(last -> save(by, id, last.procedure()))
                .orElseGet(Outcome.Unknown::new);
    }

    /** Thủ tục mới, with what its drafter knows at first. */
    @Transactional
    public Outcome create(Actor by, RevisionId id, ProcedureCode code, String name, String field) {
        if (begin(by) instanceof Decision.Refused refused) {
            return new Outcome.NotAllowed(refused);
        }
        var isKnown = !catalogue.history(code).isEmpty()
                || overview.drafts(code).stream().anyMatch(draft -> !draft.id().equals(id));
        return isKnown ? new Outcome.ExistsAlready() : save(by, id, blank(code, name, field));
    }

    private Outcome save(Actor by, RevisionId id, Procedure content) {
        return switch (saveDraft.save(by, id, 0, content)) {
            case SaveDraft.Outcome.NotAllowed(var refused) -> new Outcome.NotAllowed(refused);
            case SaveDraft.Outcome.Saved _, SaveDraft.Outcome.ChangedMeanwhile _, SaveDraft.Outcome.NotADraft _ ->
                new Outcome.Started(id);
        };
    }

    private static Procedure blank(ProcedureCode code, String name, String field) {
        return new Procedure(
                code,
                new Heading(new Bilingual(name, ""), field, Set.of(), "", "", List.of()),
                new Terms(
                        List.of(),
                        List.of(),
                        new Terms.Competence(Set.of(), Set.of(), Set.of()),
                        PausePolicy.PAUSE,
                        Optional.empty(),
                        false,
                        new Availability.Offered()),
                new Papers(List.of(), List.of()),
                InternalProcess.unknown(),
                Guidance.none());
    }

    /** Kết quả. */
    public sealed interface Outcome {
        record Started(RevisionId id) implements Outcome {}

        /** There is a procedure or a draft with this code. */
        record ExistsAlready() implements Outcome {}

        record Unknown() implements Outcome {}

        record NotAllowed(Decision.Refused refused) implements Outcome {}
    }
}
