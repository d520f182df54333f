package vn.motcua.dossier.usecase;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.model.Bundle;
import vn.motcua.dossier.model.Bundle.Wait;
import vn.motcua.dossier.model.BundlePlan;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.form.Answers;
import vn.motcua.form.Forms;
import vn.motcua.organisation.Bilingual;
import vn.motcua.shared.VietnamTime;

/** Mối liên thông của một hồ sơ: what it waits for, and what others take from it. */
@Component
class Linking {
    private final Bundles bundles;
    private final BundlePlans plans;
    private final Dossiers dossiers;
    private final PinnedProcedures procedures;
    private final Forms forms;
    private final Clock clock;

    Linking(
            Bundles bundles,
            BundlePlans plans,
            Dossiers dossiers,
            PinnedProcedures procedures,
            Forms forms,
            Clock clock) {
        this.bundles = bundles;
        this.plans = plans;
        this.dossiers = dossiers;
        this.procedures = procedures;
        this.forms = forms;
        this.clock = clock;
    }

    /** Whether it must not be accepted yet. To be called in the verb's transaction. */
    boolean isWaiting(DossierId id) {
        return bundles.of(id)
                .filter(bundle -> bundle.part(id).waiting() == Wait.WAITING)
                .isPresent();
    }

    /** Empty where it was filed alone. */
    Optional<Linked> of(DossierId id) {
        return bundles.of(id).map(bundle -> of(id, bundle));
    }

    /** As a part of the bundle that it was filed in. */
    Linked of(DossierId id, Bundle bundle) {
        var plan = plans.known(bundle.procedure());
        var own = bundle.part(id);
        var part = plan.part(own.name());
        return new Linked(
                bundle.lead(),
                dossier(bundle.lead()).filing().code(),
                procedures.named(bundle.procedure(), VietnamTime.dateOf(clock.instant())),
                own.waiting(),
                part.after().stream()
                        .map(after -> dossier(bundle.part(after.part()).dossier()))
                        .filter(before ->
                                !gives(plan.part(bundle.part(before.id()).name()), before))
                        .map(this::name)
                        .toList(),
                part.gives().flatMap(forms::find),
                bundles.given(id).map(Bundles.Given::values).orElse(Answers.NONE),
                awaiting(plan, part.id()).stream()
                        .anyMatch(name -> bundle.part(name).waiting() == Wait.WAITING));
    }

    /** Those that wait for this part. */
    private static List<String> awaiting(BundlePlan plan, String name) {
        return plan.parts().stream()
                .filter(part ->
                        part.after().stream().anyMatch(after -> after.part().equals(name)))
                .map(BundlePlan.Part::id)
                .toList();
    }

    /** Whether it has a result, and all that others take of it is stated. */
    boolean gives(BundlePlan.Part part, Dossier dossier) {
        return dossier.past().finished()
                && (part.gives().isEmpty() || bundles.given(dossier.id()).isPresent());
    }

    private Dossier dossier(DossierId id) {
        return dossiers.find(id).orElseThrow();
    }

    private Bilingual name(Dossier dossier) {
        return procedures.of(dossier).heading().name();
    }
}
