package vn.motcua.dossier.usecase;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.dossier.model.Acceptance;
import vn.motcua.dossier.model.Bundle;
import vn.motcua.dossier.model.Bundle.Wait;
import vn.motcua.dossier.model.BundlePlan;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.shared.LegalBasis;

/** Liên kết hồ sơ that were filed with one form, and by when all of them together are promised. */
@Component
class Bundling {
    private final BundlePlans plans;
    private final Bundles bundles;
    private final PinnedProcedures procedures;
    private final Promising promising;

    Bundling(BundlePlans plans, Bundles bundles, PinnedProcedures procedures, Promising promising) {
        this.plans = plans;
        this.bundles = bundles;
        this.procedures = procedures;
        this.promising = promising;
    }

    /** Writes down that they belong together; what was filed as one is not bound to anything. */
    void bind(ProcedureCode procedure, List<Division.Part> parts, List<Dossier> dossiers) {
        plans.of(procedure).ifPresent(plan -> {
            var bound = IntStream.range(0, dossiers.size())
                    .mapToObj(number -> bound(plan.parts().get(number), dossiers.get(number)))
                    .toList();
            bundles.add(new Bundle(dossiers.getFirst().id(), procedure, latest(expected(plan, dossiers), plan), bound));
        });
    }

    private static Bundle.Part bound(BundlePlan.Part part, Dossier dossier) {
        return new Bundle.Part(dossier.id(), part.id(), part.after().isEmpty() ? Wait.READY : Wait.WAITING);
    }

    /** By when everything is expected; empty where some part promises nothing. */
    static Optional<Instant> latest(Map<String, Instant> expected, BundlePlan plan) {
        return expected.size() == plan.parts().size()
                ? expected.values().stream().max(Instant::compareTo)
                : Optional.empty();
    }

    /**
     * By when each part is expected, by its name: what is accepted, as was promised; what waits, as long after those it
     * waits for as its own limit says. Parts that do not wait for each other run beside each other.
     *
     * @param dossiers in the order of the plan
     */
    @LegalBasis("Nghị định 63/2024/NĐ-CP về liên thông điện tử; Nghị định 118/2025/NĐ-CP, Điều 17")
    Map<String, Instant> expected(BundlePlan plan, List<Dossier> dossiers) {
        var expected = new HashMap<String, Instant>();
        for (var number = 0; number < dossiers.size(); number++) {
            var part = plan.parts().get(number);
            var dossier = dossiers.get(number);
            var before = part.after().stream()
                    .map(after -> Optional.ofNullable(expected.get(after.part())))
                    .toList();
            if (before.stream().allMatch(Optional::isPresent)) {
                var start = Stream.concat(
                                Stream.of(dossier.filing().at()),
                                before.stream().flatMap(Optional::stream))
                        .max(Instant::compareTo)
                        .orElseThrow();
                expected(dossier, start).ifPresent(at -> expected.put(part.id(), at));
            }
        }
        return Map.copyOf(expected);
    }

    /** What has ended keeps nobody waiting any longer than it did. */
    private Optional<Instant> expected(Dossier dossier, Instant start) {
        var stage = dossier.standing().stage();
        return dossier.past().finished() || !stage.isOpen()
                ? Optional.of(dossier.custody().since())
                : dossier.acceptance()
                        .map(Acceptance::promised)
                        .orElseGet(() -> promising.from(start, dossier, procedures.of(dossier)));
    }
}
