package vn.motcua.dossier.usecase;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.ReturnChosen;
import vn.motcua.dossier.model.Delivery;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Decision;
import vn.motcua.shared.EventLog;
import vn.motcua.shared.LegalBasis;

/** Chọn cách nhận kết quả of what is filed, anew until it is given out. What was chosen before stays written down. */
@Component
@LegalBasis("Nghị định 118/2025/NĐ-CP, Điều 22")
public class ChooseReturn {
    private final Dossiers dossiers;
    private final WantedReturns wanted;
    private final ReturnChoices choices;
    private final Leaves leaves;
    private final EventLog log;
    private final Clock clock;

    ChooseReturn(
            Dossiers dossiers, WantedReturns wanted, ReturnChoices choices, Leaves leaves, EventLog log, Clock clock) {
        this.dossiers = dossiers;
        this.wanted = wanted;
        this.choices = choices;
        this.leaves = leaves;
        this.log = log;
        this.clock = clock;
    }

    /** What holds, for whoever may choose. */
    @Transactional
    public Choosing see(Actor by, DossierId id) {
        return dossiers.find(id)
                .map(dossier -> objection(by, dossier).orElseGet(() -> choices.shown(by, dossier, wanted.of(id))))
                .orElseGet(Choosing.Unknown::new);
    }

    /** Chosen twice alike, it is chosen once. */
    @Transactional
    public Choosing choose(Actor by, DossierId id, Wish wish) {
        return dossiers.lock(id)
                .map(dossier -> objection(by, dossier).orElseGet(() -> choose(by, dossier, wish)))
                .orElseGet(Choosing.Unknown::new);
    }

    private Optional<Choosing> objection(Actor by, Dossier dossier) {
        if (leaves.decide(by, leave(dossier), dossier) instanceof Decision.Refused refused) {
            return Optional.of(new Choosing.NotAllowed(refused));
        }
        return dossier.standing().stage().isOpen() ? Optional.empty() : Optional.of(new Choosing.Closed());
    }

    private static Leave leave(Dossier dossier) {
        return new Leave(DossierPolicy.CHOOSE_RETURN, dossier.custody().agency());
    }

    private Choosing choose(Actor by, Dossier dossier, Wish wish) {
        var settled = choices.settle(wish, dossier.filing().isPractice());
        if (settled instanceof Choosing.Chosen(var delivery)
                && !wanted.of(dossier.id()).equals(delivery)) {
            enter(by, dossier, delivery);
        }
        return settled;
    }

    private void enter(Actor by, Dossier dossier, Delivery delivery) {
        wanted.add(dossier.id(), delivery, clock.instant(), by.who().orElseThrow());
        log.append(
                leave(dossier).acting(by, dossier),
                new ReturnChosen(dossier.id(), delivery.way().key()));
    }

    /**
     * Mong muốn.
     *
     * @param way by its key, as sent
     * @param recipient by box, as typed
     */
    public record Wish(String way, Map<String, String> recipient) {
        public Wish {
            recipient = Map.copyOf(recipient);
        }
    }
}
