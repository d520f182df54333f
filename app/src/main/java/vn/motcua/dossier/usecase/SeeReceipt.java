package vn.motcua.dossier.usecase;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.Procedure;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.model.Acceptance;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.organisation.Agencies;
import vn.motcua.organisation.Agency;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Decision;
import vn.motcua.shared.VietnamTime;

/** Xem giấy báo đã nộp: the code and the digits that go with it, shown to the owner alone. */
@Component
public class SeeReceipt {
    private final Dossiers dossiers;
    private final SeeDossier seeDossier;
    private final Agencies agencies;
    private final Promising promising;
    private final Leaves leaves;
    private final Clock clock;

    SeeReceipt(
            Dossiers dossiers,
            SeeDossier seeDossier,
            Agencies agencies,
            Promising promising,
            Leaves leaves,
            Clock clock) {
        this.dossiers = dossiers;
        this.seeDossier = seeDossier;
        this.agencies = agencies;
        this.promising = promising;
        this.leaves = leaves;
        this.clock = clock;
    }

    public Outcome see(Actor by, DossierId id) {
        var found = dossiers.find(id);
        if (found.isEmpty()) {
            return new Outcome.Unknown();
        }
        var dossier = found.get();
        var isFiler = by.who().equals(Optional.of(dossier.filing().filer()));
        var leave = new Leave(
                isFiler ? DossierPolicy.SEE_RECEIPT : DossierPolicy.SEE_OWN,
                dossier.custody().agency());
        return switch (leaves.decide(by, leave, dossier)) {
            case Decision.Refused refused -> new Outcome.NotAllowed(refused);
            case Decision.Allowed _ -> new Outcome.Seen(receipt(dossier), mayFollow(by, dossier));
        };
    }

    private boolean mayFollow(Actor by, Dossier dossier) {
        return leaves.wouldAllow(
                by, new Leave(DossierPolicy.SEE_OWN, dossier.custody().agency()), dossier);
    }

    private Receipt receipt(Dossier dossier) {
        var filing = dossier.filing();
        var today = VietnamTime.dateOf(clock.instant());
        var folder = seeDossier.folder(dossier);
        return new Receipt(
                dossier,
                folder.procedure(),
                agencies.find(filing.desk(), today)
                        .or(() -> agencies.find(filing.desk(), VietnamTime.dateOf(filing.at())))
                        .orElseThrow(),
                dossiers.secret(dossier.id()),
                dossier.acceptance()
                        .map(Acceptance::due)
                        .orElseGet(() -> promising.from(filing.at(), dossier, folder.procedure())),
                folder.helpers());
    }

    /**
     * Giấy báo.
     *
     * @param secret the four digits without which nothing is told to somebody who is not signed in
     * @param expected when the result is promised; before acceptance, when it would be if nothing is wrong with the dossier
     * @param helpers who filed it for its owner, or helped
     */
    public record Receipt(
            Dossier dossier,
            Procedure procedure,
            Agency desk,
            String secret,
            Optional<Instant> expected,
            List<Helper> helpers) {
        public Receipt {
            helpers = List.copyOf(helpers);
        }

        /** The same, expected then: after others that it waits for. */
        Receipt by(Optional<Instant> later) {
            return new Receipt(dossier, procedure, desk, secret, later, helpers);
        }

        @Override
        public String toString() {
            return "Receipt[" + dossier.id() + "]";
        }
    }

    /** Kết quả. */
    public sealed interface Outcome {
        /** @param mayFollow whether they may see the dossier too */
        record Seen(Receipt receipt, boolean mayFollow) implements Outcome {}

        record Unknown() implements Outcome {}

        record NotAllowed(Decision.Refused refused) implements Outcome {}
    }
}
