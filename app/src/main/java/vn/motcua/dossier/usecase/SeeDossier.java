package vn.motcua.dossier.usecase;

import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.PublicCode;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.identity.Representation;
import vn.motcua.identity.Representation.Represented;
import vn.motcua.shared.Actor;
import vn.motcua.shared.AgencyId;
import vn.motcua.shared.Decision;

/**
 * Xem hồ sơ. The look of anybody but its owner is entered in the journal; in no transaction, since the journal commits it
 * first, on a connection it shares with others.
 */
@Component
public class SeeDossier {
    private final Dossiers dossiers;
    private final Enclosures enclosures;
    private final PinnedProcedures procedures;
    private final Representation representation;
    private final Leaves leaves;

    SeeDossier(
            Dossiers dossiers,
            Enclosures enclosures,
            PinnedProcedures procedures,
            Representation representation,
            Leaves leaves) {
        this.dossiers = dossiers;
        this.enclosures = enclosures;
        this.procedures = procedures;
        this.representation = representation;
        this.leaves = leaves;
    }

    /** One's own, or that of whom one acts for. */
    public Outcome own(Actor by, DossierId id) {
        return dossiers.find(id)
                .map(dossier -> see(
                        by, DossierPolicy.SEE_OWN, dossier, dossier.custody().agency()))
                .orElseGet(Outcome.Unknown::new);
    }

    /** For whom one looks at it; empty where it is one's own, or one looks in office. */
    Optional<Represented> behalf(Actor by, Dossier dossier) {
        return representation.over(by, dossier.filing().owner());
    }

    /** Whether somebody who looks at it as its owner, or for them, may withdraw it. */
    boolean mayWithdraw(Actor by, Dossier dossier) {
        return leaves.wouldAllow(
                by, new Leave(DossierPolicy.WITHDRAW, dossier.custody().agency()), dossier);
    }

    /** Whether an officer may propose how an answer should read, or take that back. */
    boolean mayAmend(Actor by, Folder folder) {
        var leave = leaves.hereOrAtDesk(by, DossierPolicy.AMEND, folder.dossier());
        return folder.isAmendable() && leaves.wouldAllow(by, leave, folder.dossier());
    }

    /** As an officer of the desk that took it in, or of an agency that has it in hand or had it, or whose opinion it is asked for. */
    public Outcome atWork(Actor by, DossierId id) {
        return atWork(by, DossierPolicy.SEE, id);
    }

    /** The same, to read the numbers by which a person is reached or registered; that look is entered as such. */
    public Outcome inFull(Actor by, DossierId id) {
        return atWork(by, DossierPolicy.SEE_IN_FULL, id);
    }

    private Outcome atWork(Actor by, String action, DossierId id) {
        return dossiers.find(id)
                .map(dossier -> see(by, action, dossier, concerned(by, action, dossier)))
                .orElseGet(Outcome.Unknown::new);
    }

    /** Whether an officer might see it so; the journal is told of nothing. */
    boolean maySeeAtWork(Actor by, Dossier dossier) {
        var leave = new Leave(DossierPolicy.SEE, concerned(by, DossierPolicy.SEE, dossier));
        return leaves.wouldAllow(by, leave, dossier);
    }

    /** The agency at which this officer has to do with it; the one that has it in hand where there is none. */
    private AgencyId concerned(Actor by, String action, Dossier dossier) {
        var now = Stream.of(dossier.custody().agency(), dossier.filing().desk());
        // Asked for only where the two above do not answer.
        var before = Stream.of(dossier.id())
                .flatMap(id -> dossiers.passages(id).stream())
                .map(passage -> passage.custody().agency());
        var asked = Stream.of(dossier.id())
                .filter(_ -> action.equals(DossierPolicy.SEE))
                .flatMap(id -> enclosures.opinions().of(id).stream())
                .filter(opinion -> opinion.withdrawn().isEmpty())
                .map(opinion -> opinion.asked().to().agency());
        return leaves.firstAllowing(by, action, Stream.of(now, before, asked).flatMap(each -> each), dossier)
                .or(() -> Stream.of(dossier.filing().desk())
                        .filter(desk -> serves(by, desk))
                        .findFirst())
                .orElse(dossier.custody().agency());
    }

    /** Whoever may not is told what stands in the way where they serve, rather than that others have it in hand. */
    private static boolean serves(Actor by, AgencyId agency) {
        return by instanceof Actor.SignedIn officer
                && officer.posts().stream().anyMatch(post -> post.agency().equals(agency));
    }

    private Outcome see(Actor by, String action, Dossier dossier, AgencyId agency) {
        return leaves.decide(by, new Leave(action, agency), dossier) instanceof Decision.Refused refused
                ? new Outcome.NotAllowed(refused)
                : new Outcome.Seen(folder(dossier));
    }

    /** To be called once leave was asked. */
    Folder folder(Dossier dossier) {
        var id = dossier.id();
        var content = enclosures.contents().of(id);
        return new Folder(
                dossier,
                procedures.of(dossier),
                content,
                enclosures.helpers().of(id, dossier.filing()),
                content.bundle().map(bundle -> enclosures.linking().of(id, bundle)));
    }

    /** The dossier that bears this code or bore it, written as on the paper. */
    @Transactional(readOnly = true)
    public Optional<DossierId> bearing(String code) {
        return dossiers.bearing(code);
    }

    /** Under which code it was filed, for whoever may see a dossier that it was declared one with. */
    @Transactional(readOnly = true)
    public Optional<PublicCode> code(DossierId id) {
        return dossiers.find(id).map(dossier -> dossier.filing().code());
    }

    /** Kết quả. */
    public sealed interface Outcome {
        record Seen(Folder folder) implements Outcome {}

        record Unknown() implements Outcome {}

        record NotAllowed(Decision.Refused refused) implements Outcome {}
    }
}
