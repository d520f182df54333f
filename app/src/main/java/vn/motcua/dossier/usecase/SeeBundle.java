package vn.motcua.dossier.usecase;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.model.Bundle;
import vn.motcua.dossier.model.BundlePlan;
import vn.motcua.dossier.model.Lifecycle;
import vn.motcua.dossier.model.Verb;
import vn.motcua.dossier.usecase.SeeReceipt.Receipt;
import vn.motcua.organisation.Bilingual;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Decision;

/** Xem hồ sơ liên thông: one receipt and one page for all that was filed with one form, by whoever may see each of it. */
@Component
public class SeeBundle {
    private final Bundles bundles;
    private final BundlePlans plans;
    private final Bundling bundling;
    private final SeeReceipt seeReceipt;
    private final Enclosures enclosures;

    SeeBundle(Bundles bundles, BundlePlans plans, Bundling bundling, SeeReceipt seeReceipt, Enclosures enclosures) {
        this.bundles = bundles;
        this.plans = plans;
        this.bundling = bundling;
        this.seeReceipt = seeReceipt;
        this.enclosures = enclosures;
    }

    /** @param id of any of its dossiers */
    public Outcome see(Actor by, DossierId id) {
        return bundles.of(id).map(bundle -> see(by, bundle)).orElseGet(Outcome.Unknown::new);
    }

    private Outcome see(Actor by, Bundle bundle) {
        var plan = plans.known(bundle.procedure());
        var parts = new ArrayList<Part>();
        for (var part : bundle.parts()) {
            switch (seeReceipt.see(by, part.dossier())) {
                case SeeReceipt.Outcome.Seen(var receipt, var mayFollow) -> parts.add(part(part, receipt, mayFollow));
                case SeeReceipt.Outcome.NotAllowed(var refused) -> {
                    return new Outcome.NotAllowed(refused);
                }
                case SeeReceipt.Outcome.Unknown _ -> {
                    return new Outcome.Unknown();
                }
            }
        }
        return new Outcome.Seen(whole(bundle, plan, parts));
    }

    private Part part(Bundle.Part part, Receipt receipt, boolean mayFollow) {
        var linked = enclosures.linking().of(part.dossier()).orElseThrow();
        return new Part(part.name(), part.waiting(), linked.awaited(), receipt, mayFollow);
    }

    private Whole whole(Bundle bundle, BundlePlan plan, List<Part> parts) {
        var dossiers = parts.stream().map(part -> part.receipt().dossier()).toList();
        var expected = bundling.expected(plan, dossiers);
        return new Whole(
                bundle,
                enclosures.linking().of(bundle.lead()).orElseThrow().name(),
                Bundling.latest(expected, plan),
                parts.stream()
                        .map(part -> part.by(Optional.ofNullable(expected.get(part.name()))))
                        .toList());
    }

    /**
     * Toàn bộ.
     *
     * @param name of the linked procedure
     * @param expected by when everything is expected as things stand now
     */
    public record Whole(Bundle bundle, Bilingual name, Optional<Instant> expected, List<Part> parts) {
        public Whole {
            parts = List.copyOf(parts);
        }

        /** Whether some of it can still be withdrawn by its owner; each verb asks again. */
        public boolean isWithdrawable() {
            return parts.stream()
                    .map(part -> part.receipt().dossier())
                    .anyMatch(dossier -> Lifecycle.allows(dossier.standing().stage(), Verb.WITHDRAW)
                            && !dossier.past().finished());
        }

        /** Whether it will be later than was promised. */
        public boolean isLate() {
            return expected.isPresent()
                    && bundle.promised().filter(expected.get()::isAfter).isPresent();
        }
    }

    /**
     * Phần.
     *
     * @param awaited the names of the procedures it waits for, or waited for in vain
     * @param receipt with the day by which it is expected
     * @param mayFollow whether the reader may see the dossier too
     */
    public record Part(String name, Bundle.Wait waiting, List<Bilingual> awaited, Receipt receipt, boolean mayFollow) {
        public Part {
            awaited = List.copyOf(awaited);
        }

        Part by(Optional<Instant> day) {
            return new Part(name, waiting, awaited, receipt.by(day), mayFollow);
        }
    }

    /** Kết quả. */
    public sealed interface Outcome {
        record Seen(Whole whole) implements Outcome {}

        /** It was filed alone, or there is none. */
        record Unknown() implements Outcome {}

        record NotAllowed(Decision.Refused refused) implements Outcome {}
    }
}
