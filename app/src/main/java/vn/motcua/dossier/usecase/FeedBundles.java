package vn.motcua.dossier.usecase;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierFreed;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.model.Bundle;
import vn.motcua.dossier.model.Bundle.Wait;
import vn.motcua.dossier.model.BundlePlan;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.shared.Actor;
import vn.motcua.shared.EventLog;
import vn.motcua.shared.EventReader;
import vn.motcua.shared.Fact;
import vn.motcua.shared.Happened;

/**
 * Chuyển kết quả giữa các hồ sơ liên thông: once a dossier has its result, those that waited for it take over what they
 * need and wait no longer; once it ended without one, they are told what that means for them. A reader of the log: it does
 * so once, whatever fails in between.
 */
@Component
class FeedBundles implements EventReader {
    private static final Set<String> FACTS = Stream.of("dossier.finished", "dossier.ended", "dossier.outcome-stated")
            .flatMap(fact -> Stream.of(fact, Fact.IN_PRACTICE + fact))
            .collect(Collectors.toUnmodifiableSet());

    private final Bundles bundles;
    private final BundlePlans plans;
    private final Linking linking;
    private final Feeding feeding;
    private final EventLog log;
    private final Clock clock;

    FeedBundles(Bundles bundles, BundlePlans plans, Linking linking, Feeding feeding, EventLog log, Clock clock) {
        this.bundles = bundles;
        this.plans = plans;
        this.linking = linking;
        this.feeding = feeding;
        this.log = log;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "dossier.bundles";
    }

    @Override
    public Set<String> wants() {
        return FACTS;
    }

    @Override
    public void read(List<Happened> batch) {
        for (var happened : batch) {
            bundles.of(new DossierId(happened.subject())).ifPresent(this::follow);
        }
    }

    private void follow(Bundle bundle) {
        var plan = plans.known(bundle.procedure());
        bundle.parts().stream()
                .filter(part -> part.waiting() == Wait.WAITING)
                .forEach(part -> feeding.lock(part.dossier())
                        .filter(dossier -> dossier.standing().stage().isOpen())
                        .ifPresent(dossier -> follow(plan, bundle, plan.part(part.name()), dossier)));
    }

    private void follow(BundlePlan plan, Bundle bundle, BundlePlan.Part part, Dossier dossier) {
        var before = new HashMap<BundlePlan.After, Became>();
        part.after().forEach(after -> before.put(after, became(plan, bundle, after.part())));
        settled(before).ifPresent(wait -> {
            var now = clock.instant();
            var there = before.values().stream()
                    .filter(Became::gives)
                    .map(Became::giver)
                    .toList();
            feeding.feed(part, dossier, there, now);
            bundles.settle(dossier.id(), wait, now);
            var program = new Actor.Program(name(), dossier.filing().isPractice());
            log.append(program, new DossierFreed(dossier.id(), dossier.filing().desk(), wait.key()));
        });
    }

    private Became became(BundlePlan plan, Bundle bundle, String name) {
        var part = plan.part(name);
        var dossier = feeding.find(bundle.part(name).dossier());
        return new Became(new Feeding.Giver(part, dossier), linking.gives(part, dossier));
    }

    /** Empty while it goes on waiting. */
    private static Optional<Wait> settled(Map<BundlePlan.After, Became> before) {
        var failed = before.entrySet().stream()
                .filter(each -> each.getValue().failed())
                .toList();
        if (failed.stream().anyMatch(each -> each.getKey().needed())) {
            return Optional.of(Wait.HELD);
        }
        if (before.values().stream().anyMatch(each -> !each.gives() && !each.failed())) {
            return Optional.empty();
        }
        return Optional.of(failed.isEmpty() ? Wait.READY : Wait.WITHOUT);
    }

    /** What became of one that is waited for. */
    private record Became(Feeding.Giver giver, boolean gives) {
        boolean failed() {
            return !gives && !giver.dossier().standing().stage().isOpen();
        }
    }
}
