package vn.motcua.dossier.usecase;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.catalogue.FiledElsewhere;
import vn.motcua.catalogue.FiledElsewhere.Reference;
import vn.motcua.catalogue.Procedure;
import vn.motcua.dossier.model.Draft;
import vn.motcua.dossier.usecase.Inboxes.Line;
import vn.motcua.dossier.usecase.Inboxes.Page;
import vn.motcua.shared.Access;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Concerning;
import vn.motcua.shared.Decision;
import vn.motcua.shared.PersonId;

/** Xem hồ sơ của tôi: what waits for me, what I have not filed yet, and everything I filed, here and elsewhere. */
@Component
public class SeeOwnDossiers {
    private final Inboxes inboxes;
    private final Drawer drawer;
    private final PinnedProcedures procedures;
    private final FiledElsewhere elsewhere;
    private final Access access;

    SeeOwnDossiers(
            Inboxes inboxes, Drawer drawer, PinnedProcedures procedures, FiledElsewhere elsewhere, Access access) {
        this.inboxes = inboxes;
        this.drawer = drawer;
        this.procedures = procedures;
        this.elsewhere = elsewhere;
        this.access = access;
    }

    @Transactional
    public Outcome list(Actor by, Page page) {
        var concerning = by.who().map(Concerning::person).orElseGet(Concerning::nothing);
        return switch (access.decide(by, DossierPolicy.SEE_OWN, concerning)) {
            case Decision.Refused refused -> new Outcome.NotAllowed(refused);
            case Decision.Allowed _ -> list(by, by.who().orElseThrow(), page);
        };
    }

    private Outcome list(Actor by, PersonId owner, Page page) {
        var drafts = drawer.openOf(owner).stream()
                .map(draft -> new Begun(draft, procedures.of(draft)))
                .toList();
        return new Outcome.Listed(
                entries(inboxes.waitingFor(owner)),
                drafts,
                entries(inboxes.of(owner, page)),
                inboxes.countOf(owner),
                elsewhere.of(by));
    }

    private List<Entry> entries(List<Line> lines) {
        return lines.stream()
                .map(line -> new Entry(line, procedures.at(line.revision())))
                .toList();
    }

    /** Hồ sơ trong danh sách. */
    public record Entry(Line line, Procedure procedure) {}

    /** Bản khai chưa nộp. */
    public record Begun(Draft draft, Procedure procedure) {}

    /** Kết quả. */
    public sealed interface Outcome {
        /**
         * @param waiting for an answer of mine, on whatever page
         * @param drafts not filed yet, saved last first
         * @param total of the dossiers on all pages
         * @param elsewhere what was filed with other authorities
         */
        record Listed(
                List<Entry> waiting, List<Begun> drafts, List<Entry> dossiers, int total, List<Reference> elsewhere)
                implements Outcome {
            public Listed {
                waiting = List.copyOf(waiting);
                drafts = List.copyOf(drafts);
                dossiers = List.copyOf(dossiers);
                elsewhere = List.copyOf(elsewhere);
            }

            public boolean isEmpty() {
                return drafts.isEmpty() && total == 0 && elsewhere.isEmpty();
            }
        }

        record NotAllowed(Decision.Refused refused) implements Outcome {}
    }
}
