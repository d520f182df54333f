package vn.motcua.dossier.usecase;

import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.model.Charge;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.Verb;
import vn.motcua.shared.LegalBasis;

/** Nghĩa vụ tài chính: asked for by whoever has the dossier, paid at the counter, and the work goes on. */
@Component
@LegalBasis("Nghị định 118/2025/NĐ-CP, Điều 24")
public class ChargeDossier {
    private final Docket docket;
    private final Dossiers dossiers;
    private final Charges charges;
    private final PinnedProcedures procedures;
    private final Promising promising;

    ChargeDossier(Docket docket, Dossiers dossiers, Charges charges, PinnedProcedures procedures, Promising promising) {
        this.docket = docket;
        this.dossiers = dossiers;
        this.charges = charges;
        this.procedures = procedures;
        this.promising = promising;
    }

    /**
     * Yêu cầu nộp. The note says what for, as the citizen will read it.
     *
     * @param amount in đồng
     */
    @Transactional
    public Handled charge(Errand errand, long amount) {
        return docket.run(errand, Verb.CHARGE, (dossier, now) -> {
            if (amount <= 0 || amount > Charge.MOST) {
                return new Handled.AmountNeeded();
            }
            var handled = docket.enter(errand, dossier, dossier.charge(now));
            if (handled instanceof Handled.Done(var charged)) {
                charges.add(charged.id(), new Charge(charged.moves(), amount));
            }
            return handled;
        });
    }

    /** Ghi nhận đã nộp at the counter. The note is the number of the receipt. */
    @Transactional
    public Handled recordPayment(Errand errand) {
        return docket.run(
                errand,
                Verb.PAY,
                (dossier, now) -> docket.enter(errand, dossier, dossier.pay(now, () -> due(dossier, now))));
    }

    private Optional<Instant> due(Dossier dossier, Instant now) {
        return promising.afterHalts(dossier, procedures.of(dossier), dossiers.passages(dossier.id()), now);
    }
}
