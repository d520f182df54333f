package vn.motcua.dossier.usecase;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.DossierId;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Decision;

/** Rút toàn bộ hồ sơ liên thông: all of it that can still be withdrawn; what is decided stays. */
@Component
public class WithdrawBundle {
    private final Bundles bundles;
    private final Dossiers dossiers;
    private final EndDossier end;

    WithdrawBundle(Bundles bundles, Dossiers dossiers, EndDossier end) {
        this.bundles = bundles;
        this.dossiers = dossiers;
        this.end = end;
    }

    /**
     * Withdraws them in the order of the plan. Done twice, it is done once.
     *
     * @param id of any of its dossiers
     */
    @Transactional
    public Outcome withdraw(Actor by, DossierId id, String why) {
        var bundle = bundles.of(id);
        if (bundle.isEmpty()) {
            return new Outcome.Unknown();
        }
        var withdrawn = 0;
        for (var part : bundle.get().parts()) {
            var dossier = dossiers.lock(part.dossier()).orElseThrow();
            switch (end.withdraw(new Errand(by, dossier.id(), dossier.moves(), why))) {
                case Handled.Done _ -> withdrawn++;
                case Handled.NotAllowed(var refused) -> {
                    return new Outcome.NotAllowed(refused);
                }
                case Handled _ -> {}
            }
        }
        return new Outcome.Done(withdrawn);
    }

    /** Kết quả. */
    public sealed interface Outcome {
        /** @param withdrawn how many of them */
        record Done(int withdrawn) implements Outcome {}

        /** It was filed alone, or there is none. */
        record Unknown() implements Outcome {}

        record NotAllowed(Decision.Refused refused) implements Outcome {}
    }
}
