package vn.motcua.dossier.usecase;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.model.Draft;
import vn.motcua.dossier.model.Helping;
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
    private final Handings handings;
    private final Clock clock;

    DraftLeave(Access access, Representation representation, Handings handings, Clock clock) {
        this.access = access;
        this.representation = representation;
        this.handings = handings;
        this.clock = clock;
    }

    /** Why this actor may not begin any; empty if they may. */
    Optional<Decision.Refused> toBegin(Actor by) {
        return refusal(by, DossierPolicy.FILE, Concerning.nothing());
    }

    /** Why they may not begin one for this owner. */
    Optional<Decision.Refused> toBegin(Actor by, PersonId owner) {
        return toBegin(by).or(() -> refusal(by.actingFor(owner), DossierPolicy.KEEP_DRAFT, Concerning.person(owner)));
    }

    /** To whoever it was handed to help with it, as long as it is theirs to help. */
    Optional<Decision.Refused> toKeep(Actor by, Draft draft) {
        return isHelping(by, draft)
                ? refusal(
                        by,
                        DossierPolicy.HELP_DRAFT,
                        new Concerning(draft.concerning().record(), Optional.empty(), by.who()))
                : toGiveUp(by, draft);
    }

    /** Who only helps gives nothing up. */
    Optional<Decision.Refused> toGiveUp(Actor by, Draft draft) {
        return refusal(by, draft, DossierPolicy.KEEP_DRAFT);
    }

    /** Whose it is, and nobody for them, hands it to others. */
    Optional<Decision.Refused> toHand(Actor by, Draft draft) {
        return refusal(by, DossierPolicy.HAND_DRAFT, draft.concerning());
    }

    Optional<Decision.Refused> toTake(Actor by) {
        return refusal(by, DossierPolicy.TAKE_DRAFT, Concerning.nothing());
    }

    /** Whether they fill it in because its owner handed it to them. */
    boolean isHelping(Actor by, Draft draft) {
        return by.who()
                .filter(person -> !person.equals(draft.request().owner())
                        && !person.equals(draft.request().begunBy()))
                .filter(person -> handings.isWith(draft.id(), person, clock.instant()))
                .isPresent();
    }

    /** To be called once something was saved or taken away: who filled in is known ever after. */
    void saved(Actor by, Draft draft) {
        if (isHelping(by, draft)) {
            handings.saved(draft.id(), by.who().orElseThrow());
        }
    }

    /** What those are who filled it in by its owner's code, or before it was theirs; nobody where it was always theirs alone. */
    Set<Helping> helped(Draft draft) {
        return handings.helped(draft.id()).stream()
                .map(handing -> handing.filler().as())
                .collect(Collectors.toSet());
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
