package vn.motcua.dossier.usecase;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.catalogue.FiledElsewhere;
import vn.motcua.catalogue.FiledElsewhere.Reference;
import vn.motcua.catalogue.Procedure;
import vn.motcua.dossier.model.Draft;
import vn.motcua.dossier.usecase.Inboxes.Line;
import vn.motcua.dossier.usecase.Inboxes.Page;
import vn.motcua.identity.Representation;
import vn.motcua.identity.Representation.Represented;
import vn.motcua.shared.Access;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Concerning;
import vn.motcua.shared.Decision;
import vn.motcua.shared.PersonId;
import vn.motcua.shared.Trust;

/** Xem hồ sơ của tôi: what waits for me, what I have not filed yet, and everything I filed, here and elsewhere. */
@Component
public class SeeOwnDossiers {
    private final OwnList ownList;
    private final OpenDrafts drafts;
    private final PinnedProcedures procedures;
    private final FiledElsewhere elsewhere;
    private final Representation representation;
    private final Access access;

    SeeOwnDossiers(
            OwnList ownList,
            OpenDrafts drafts,
            PinnedProcedures procedures,
            FiledElsewhere elsewhere,
            Representation representation,
            Access access) {
        this.ownList = ownList;
        this.drafts = drafts;
        this.procedures = procedures;
        this.elsewhere = elsewhere;
        this.representation = representation;
        this.access = access;
    }

    @Transactional
    public Outcome list(Actor by, Wanted wanted, Page page) {
        var owner = by.who();
        if (access.decide(
                        by,
                        DossierPolicy.FOLLOW_OWN,
                        owner.map(Concerning::person).orElseGet(Concerning::nothing))
                instanceof Decision.Refused refused) {
            return new Outcome.NotAllowed(refused);
        }
        return list(by, Optional.empty(), owner.orElseThrow(), wanted, page);
    }

    /** Those of whom a mandate names; empty if it is none of theirs. The look is entered in the journal, in no transaction. */
    public Optional<Outcome> listFor(Actor by, UUID mandate, Wanted wanted, Page page) {
        return representation.named(by, mandate).map(behalf -> {
            var owner = behalf.principal();
            return access.decide(by.actingFor(owner), DossierPolicy.SEE_OWN, Concerning.person(owner))
                            instanceof Decision.Refused refused
                    ? new Outcome.NotAllowed(refused)
                    : list(by, Optional.of(behalf), owner, wanted, page);
        });
    }

    private Outcome list(Actor by, Optional<Represented> behalf, PersonId owner, Wanted wanted, Page page) {
        return new Outcome.Listed(
                behalf,
                representation.entrusting(by, Trust.SEE),
                ownList.waiting(owner),
                begun(by, behalf),
                ownList.page(owner, wanted, page),
                ownList.count(owner, wanted),
                behalf.isPresent() ? List.of() : elsewhere.of(by));
    }

    /** One's own, and what one fills in for others as long as they want it; on their page, only what is for them. */
    private List<Begun> begun(Actor by, Optional<Represented> behalf) {
        var self = by.who().orElseThrow();
        var principals = representation.entrusting(by, Trust.FILL).stream()
                .collect(Collectors.toMap(Represented::principal, each -> each, (first, _) -> first));
        var own = drafts.own(self).stream()
                .filter(draft -> isListed(draft.request(), self, principals.keySet(), behalf))
                .map(draft -> new Begun(
                        draft,
                        procedures.of(draft),
                        Optional.ofNullable(principals.get(draft.request().owner())),
                        false));
        var handed = drafts.handed(self).stream()
                .filter(_ -> behalf.isEmpty())
                .map(draft -> new Begun(draft, procedures.of(draft), Optional.empty(), true));
        return Stream.concat(own, handed).toList();
    }

    private static boolean isListed(
            Draft.Request request, PersonId self, Set<PersonId> principals, Optional<Represented> behalf) {
        return behalf.map(each -> request.owner().equals(each.principal()))
                .orElseGet(() -> request.owner().equals(self) || principals.contains(request.owner()));
    }

    /** Hồ sơ trong danh sách. */
    public record Entry(Line line, Procedure procedure) {}

    /**
     * Bản khai chưa nộp.
     *
     * @param behalf for whom, if for another
     * @param handed whether its owner handed it to who looks at the list
     */
    public record Begun(Draft draft, Procedure procedure, Optional<Represented> behalf, boolean handed) {}

    /** Kết quả. */
    public sealed interface Outcome {
        /**
         * @param behalf whose these are, if another's
         * @param others whose one may see too
         * @param waiting for an answer of mine, on whatever page
         * @param drafts not filed yet, saved last first
         * @param dossiers of the page, of those that fit
         * @param total of them on all pages
         * @param elsewhere what was filed with other authorities
         */
        record Listed(
                Optional<Represented> behalf,
                List<Represented> others,
                List<Entry> waiting,
                List<Begun> drafts,
                List<Entry> dossiers,
                int total,
                List<Reference> elsewhere)
                implements Outcome {
            public Listed {
                others = List.copyOf(others);
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
