package vn.motcua.dossier.usecase;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.model.Draft;
import vn.motcua.identity.Representation;
import vn.motcua.identity.Representation.Represented;
import vn.motcua.shared.Access;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Concerning;
import vn.motcua.shared.Decision;
import vn.motcua.shared.PersonId;
import vn.motcua.shared.Trust;

/** Phận sự với bản khai: its owner keeps and files it, and who began it for them, as far as they are entrusted. */
@Component
class DraftLeave {
    private final Access access;
    private final Representation representation;

    DraftLeave(Access access, Representation representation) {
        this.access = access;
        this.representation = representation;
    }

    /** Why this actor may not begin any; empty if they may. */
    Optional<Decision.Refused> toBegin(Actor by) {
        return refusal(by, DossierPolicy.FILE, Concerning.nothing());
    }

    /** Why they may not begin one for this owner. */
    Optional<Decision.Refused> toBegin(Actor by, PersonId owner) {
        return toBegin(by).or(() -> refusal(by.actingFor(owner), DossierPolicy.KEEP_DRAFT, Concerning.person(owner)));
    }

    Optional<Decision.Refused> toKeep(Actor by, Draft draft) {
        return refusal(by, draft, DossierPolicy.KEEP_DRAFT);
    }

    Optional<Decision.Refused> toFile(Actor by, Draft draft) {
        return refusal(by, draft, DossierPolicy.FILE_DRAFT);
    }

    /** For whom they act with this draft; empty where it is their own. */
    Optional<Represented> behalf(Actor by, Draft draft) {
        return representation.over(by, draft.request().owner());
    }

    /** Whom a mandate of theirs names. */
    Optional<PersonId> principal(Actor by, UUID mandate) {
        return representation.named(by, mandate).map(Represented::principal);
    }

    /** By what right they file it for its owner. */
    Optional<Represented> toFileFor(Actor by, PersonId owner) {
        return by.who().equals(Optional.of(owner))
                ? Optional.empty()
                : representation.entrusting(by, Trust.FILE).stream()
                        .filter(each -> each.principal().equals(owner))
                        .findFirst();
    }

    /** What one person began for the owner no third person sees. */
    private Optional<Decision.Refused> refusal(Actor by, Draft draft, String action) {
        var owner = draft.request().owner();
        var isTheirs = by.who().equals(Optional.of(draft.request().begunBy()));
        return refusal(by.actingFor(owner), isTheirs ? action : DossierPolicy.KEEP_ANOTHERS_DRAFT, draft.concerning());
    }

    private Optional<Decision.Refused> refusal(Actor by, String action, Concerning what) {
        return access.decide(by, action, what) instanceof Decision.Refused refused
                ? Optional.of(refused)
                : Optional.empty();
    }
}
