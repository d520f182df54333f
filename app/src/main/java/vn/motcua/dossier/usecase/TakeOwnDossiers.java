package vn.motcua.dossier.usecase;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.usecase.SeeOwnDossiers.Entry;
import vn.motcua.identity.Representation;
import vn.motcua.identity.Representation.Represented;
import vn.motcua.shared.Access;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Concerning;
import vn.motcua.shared.Decision;
import vn.motcua.shared.PersonId;

/** Lấy danh sách hồ sơ của mình, or of whom one acts for, to take along; what is another's is entered in the journal. */
@Component
public class TakeOwnDossiers {
    private final OwnList ownList;
    private final Representation representation;
    private final Access access;

    TakeOwnDossiers(OwnList ownList, Representation representation, Access access) {
        this.ownList = ownList;
        this.representation = representation;
        this.access = access;
    }

    /** @param mandate by which one acts for another; one's own where empty */
    public Outcome take(Actor by, Optional<UUID> mandate, Wanted wanted) {
        var behalf = mandate.flatMap(id -> representation.named(by, id));
        if (mandate.isPresent() && behalf.isEmpty()) {
            return new Outcome.Unknown();
        }
        var owner = behalf.map(Represented::principal).or(by::who);
        var actor = owner.map(by::actingFor).orElse(by);
        var what = owner.map(Concerning::person).orElseGet(Concerning::nothing);
        return access.decide(actor, DossierPolicy.TAKE_OWN, what) instanceof Decision.Refused refused
                ? new Outcome.NotAllowed(refused)
                : taken(owner.orElseThrow(), wanted);
    }

    private Outcome taken(PersonId owner, Wanted wanted) {
        return new Outcome.Taken(ownList.stretches(owner, wanted));
    }

    /** Kết quả. */
    public sealed interface Outcome {
        /** @param stretches newest first, each read when it is come to */
        record Taken(Stream<List<Entry>> stretches) implements Outcome {}

        /** No mandate of theirs bears this id. */
        record Unknown() implements Outcome {}

        record NotAllowed(Decision.Refused refused) implements Outcome {}
    }
}
