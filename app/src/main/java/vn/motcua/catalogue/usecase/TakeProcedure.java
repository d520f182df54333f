package vn.motcua.catalogue.usecase;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.Procedure;
import vn.motcua.catalogue.Revision;
import vn.motcua.catalogue.RevisionId;
import vn.motcua.catalogue.exchange.Difference;
import vn.motcua.catalogue.exchange.ProcedureFile;
import vn.motcua.shared.Access;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Concerning;
import vn.motcua.shared.Decision;
import vn.motcua.shared.Uuid7;
import vn.motcua.shared.VietnamTime;

/**
 * Nhận một thủ tục from another installation: looked at first, then kept as a draft, which goes the way of every draft. It
 * is another office's wording, not a national decision, so a second person publishes it here.
 */
@Component
public class TakeProcedure {
    private final SaveDraft saveDraft;
    private final Catalogue catalogue;
    private final Access access;
    private final Clock clock;

    TakeProcedure(SaveDraft saveDraft, Catalogue catalogue, Access access, Clock clock) {
        this.saveDraft = saveDraft;
        this.catalogue = catalogue;
        this.access = access;
        this.clock = clock;
    }

    /** Whether they may begin at all; asked before the empty form is shown. */
    public Decision begin(Actor by) {
        return access.decide(by, CataloguePolicy.DRAFT, Concerning.nothing());
    }

    /** What the file says, and how it differs from what is in force here; nothing is kept. */
    public Outcome tryOut(Actor by, String file) {
        if (begin(by) instanceof Decision.Refused refused) {
            return new Outcome.NotAllowed(refused);
        }
        if (file.length() > ProcedureFile.LONGEST) {
            return new Outcome.Unreadable(ProcedureFile.Outcome.Kind.NOT_A_RECORD);
        }
        return switch (ProcedureFile.read(file)) {
            case ProcedureFile.Outcome.Refused(var kind) -> new Outcome.Unreadable(kind);
            case ProcedureFile.Outcome.Read(var procedure) -> {
                var now = clock.instant();
                var present = catalogue
                        .find(procedure.code(), VietnamTime.dateOf(now))
                        .map(Revision::procedure);
                yield new Outcome.Shown(
                        new RevisionId(Uuid7.at(now)),
                        procedure,
                        present.map(before -> Difference.between(before, procedure)));
            }
        };
    }

    /** Keeps it as a draft under this id. Said twice, it is done once. */
    @Transactional
    public Outcome keep(Actor by, String file, RevisionId id) {
        return switch (tryOut(by, file)) {
            case Outcome.Shown(var _, var procedure, var _) ->
                switch (saveDraft.save(by, id, 0, procedure)) {
                    case SaveDraft.Outcome.Saved _ -> new Outcome.Kept(id);
                    case SaveDraft.Outcome.NotAllowed(var refused) -> new Outcome.NotAllowed(refused);
                    // Kept before under this id, and written on since.
                    case SaveDraft.Outcome.ChangedMeanwhile _ -> new Outcome.Kept(id);
                    case SaveDraft.Outcome.NotADraft _ -> new Outcome.Kept(id);
                };
            case Outcome other -> other;
        };
    }

    /** Kết quả. */
    public sealed interface Outcome {
        /**
         * Nội dung.
         *
         * @param draft the id under which it may be kept
         * @param differences from what is in force; empty if the procedure is new here
         */
        record Shown(RevisionId draft, Procedure procedure, Optional<List<Difference>> differences)
                implements Outcome {}

        record Kept(RevisionId id) implements Outcome {}

        record Unreadable(ProcedureFile.Outcome.Kind kind) implements Outcome {}

        record NotAllowed(Decision.Refused refused) implements Outcome {}
    }
}
