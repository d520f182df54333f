package vn.motcua.dossier.usecase;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.OutcomeStated;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.form.Answers;
import vn.motcua.form.Checked;
import vn.motcua.form.Form;
import vn.motcua.form.Forms;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Decision;
import vn.motcua.shared.EventLog;
import vn.motcua.shared.VietnamTime;

/**
 * Ghi kết quả để chuyển: the numbers that those dossiers need that were filed with this one. Written by whoever handles it, at
 * any time until it was passed on, which happens once there is a result.
 */
@Component
public class StateOutcome {
    private final Dossiers dossiers;
    private final Bundles bundles;
    private final Enclosures enclosures;
    private final Forms forms;
    private final Leaves leaves;
    private final Noting noting;

    StateOutcome(Dossiers dossiers, Bundles bundles, Enclosures enclosures, Forms forms, Leaves leaves, Noting noting) {
        this.dossiers = dossiers;
        this.bundles = bundles;
        this.enclosures = enclosures;
        this.forms = forms;
        this.leaves = leaves;
        this.noting = noting;
    }

    /** @param typed by box; what is not asked is left out */
    @Transactional
    public Outcome state(Actor by, DossierId id, Map<String, String> typed) {
        var locked = dossiers.lock(id);
        if (locked.isEmpty()) {
            return new Outcome.Unknown();
        }
        var dossier = locked.get();
        var leave = leaves.hereOrAtDesk(by, DossierPolicy.STATE_OUTCOME, dossier);
        if (leaves.decide(by, leave, dossier) instanceof Decision.Refused refused) {
            return new Outcome.NotAllowed(refused);
        }
        return enclosures
                .linking()
                .of(id)
                .filter(Linked::isToBeStated)
                .flatMap(Linked::gives)
                .map(form -> state(by, dossier, form, typed))
                .orElseGet(Outcome.Closed::new);
    }

    private Outcome state(Actor by, Dossier dossier, Form form, Map<String, String> typed) {
        var now = noting.clock().instant();
        var answers = Answers.NONE;
        for (var page : form.pages()) {
            answers = answers.with(page, typed);
        }
        var checked = forms.check(form, answers, VietnamTime.dateOf(now));
        if (!checked.isSound()) {
            return new Outcome.Wrong(checked);
        }
        var given = bundles.given(dossier.id()).map(Bundles.Given::values);
        if (!given.equals(Optional.of(checked.answers()))) {
            bundles.state(
                    dossier.id(), new Bundles.Given(checked.answers(), by.who().orElseThrow(), now));
            noting.log()
                    .append(by, new OutcomeStated(dossier.id(), dossier.filing().desk()));
        }
        return new Outcome.Stated(dossier);
    }

    /** Ghi nhận: when and where it is told. */
    @Component
    record Noting(EventLog log, Clock clock) {}

    /** Kết quả. */
    public sealed interface Outcome {
        record Stated(Dossier dossier) implements Outcome {}

        /** Something in it must be put right. */
        record Wrong(Checked checked) implements Outcome {}

        /** Nobody waits for it any more, or nobody ever takes anything of it that is not answered. */
        record Closed() implements Outcome {}

        record Unknown() implements Outcome {}

        record NotAllowed(Decision.Refused refused) implements Outcome {}
    }
}
