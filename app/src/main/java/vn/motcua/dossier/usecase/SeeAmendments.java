package vn.motcua.dossier.usecase;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierId;
import vn.motcua.form.Form;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Decision;

/** Xem chỗ đã sửa of a dossier: as an officer who has to do with it; that look is entered in the journal. */
@Component
public class SeeAmendments {
    private final SeeDossier seeDossier;
    private final Offer offer;
    private final Leaves leaves;

    SeeAmendments(SeeDossier seeDossier, Offer offer, Leaves leaves) {
        this.seeDossier = seeDossier;
        this.offer = offer;
        this.leaves = leaves;
    }

    /** With the numbers masked that reach a person. */
    public Outcome atWork(Actor by, DossierId id) {
        return seen(by, seeDossier.atWork(by, id));
    }

    /** With everything readable; that look is entered by a name of its own. */
    public Outcome inFull(Actor by, DossierId id) {
        return seen(by, seeDossier.inFull(by, id));
    }

    /** As its owner, or for them: what they keep and have not handed in as well. */
    public Outcome own(Actor by, DossierId id) {
        return seen(by, seeDossier.own(by, id));
    }

    private Outcome seen(Actor by, SeeDossier.Outcome outcome) {
        return switch (outcome) {
            case SeeDossier.Outcome.Unknown _ -> new Outcome.Unknown();
            case SeeDossier.Outcome.NotAllowed(var refused) -> new Outcome.NotAllowed(refused);
            case SeeDossier.Outcome.Seen(var folder) ->
                new Outcome.Seen(
                        folder, offer.form(folder.procedure()), seeDossier.mayAmend(by, folder), mayRecord(by, folder));
        };
    }

    private boolean mayRecord(Actor by, Folder folder) {
        var leave = new Leave(
                DossierPolicy.RECORD_CONSENT, folder.dossier().filing().desk());
        return folder.isAmendable() && leaves.wouldAllow(by, leave, folder.dossier());
    }

    /** Kết quả. */
    public sealed interface Outcome {
        /**
         * @param form what was asked; empty if the program no longer has that form
         * @param proposes whether they may propose a correction, and take one back
         * @param records whether they may write down that the owner, who stands before them, agrees
         */
        record Seen(Folder folder, Optional<Form> form, boolean proposes, boolean records) implements Outcome {}

        record Unknown() implements Outcome {}

        record NotAllowed(Decision.Refused refused) implements Outcome {}
    }
}
