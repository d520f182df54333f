package vn.motcua.catalogue.usecase;

import org.springframework.stereotype.Component;
import vn.motcua.catalogue.RevisionId;
import vn.motcua.catalogue.usecase.ReadProcedure.Sheet;
import vn.motcua.shared.Access;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Concerning;
import vn.motcua.shared.Decision;

/** Xem trước a draft as the citizen will read it. */
@Component
public class PreviewDraft {
    private final Drafts drafts;
    private final ReadProcedure readProcedure;
    private final Access access;

    PreviewDraft(Drafts drafts, ReadProcedure readProcedure, Access access) {
        this.drafts = drafts;
        this.readProcedure = readProcedure;
        this.access = access;
    }

    public Outcome preview(Actor by, RevisionId id) {
        if (access.decide(by, CataloguePolicy.SEE_DRAFTS, Concerning.nothing()) instanceof Decision.Refused refused) {
            return new Outcome.NotAllowed(refused);
        }
        return drafts.find(id)
                .<Outcome>map(draft -> new Outcome.Shown(readProcedure.unpublished(draft)))
                .orElseGet(Outcome.Unknown::new);
    }

    /** Kết quả. */
    public sealed interface Outcome {
        record Shown(Sheet sheet) implements Outcome {}

        record Unknown() implements Outcome {}

        record NotAllowed(Decision.Refused refused) implements Outcome {}
    }
}
