package vn.motcua.catalogue.usecase;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.catalogue.Procedure;
import vn.motcua.catalogue.ProcedurePublished;
import vn.motcua.catalogue.Revision;
import vn.motcua.catalogue.RevisionId;
import vn.motcua.catalogue.usecase.Holdings.Held;
import vn.motcua.catalogue.usecase.Holdings.Taken;
import vn.motcua.catalogue.usecase.ImportRun.Line;
import vn.motcua.catalogue.usecase.ImportRuns.Settled;
import vn.motcua.shared.Access;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Concerning;
import vn.motcua.shared.Decision;
import vn.motcua.shared.Uuid7;
import vn.motcua.shared.VietnamTime;

/**
 * Công bố tệp đã chạy thử, whole or not at all: one transaction, so that nobody ever sees half of it.
 *
 * <p>No second person is asked, unlike for a revision written here: what the file holds has been decided by the ministry
 * whose decision each row cites, and a commune has no say in it. What the file lacks by our own rules, such as the reason
 * why a service is only partly online, is listed for the officers and does not hold the national text back.
 */
@Component
public class PublishImport {
    private static final int AT_ONCE = 200;

    private final ImportRuns runs;
    private final Holdings holdings;
    private final Publications publications;
    private final Publication publication;
    private final Access access;
    private final Clock clock;

    PublishImport(
            ImportRuns runs,
            Holdings holdings,
            Publications publications,
            Publication publication,
            Access access,
            Clock clock) {
        this.runs = runs;
        this.holdings = holdings;
        this.publications = publications;
        this.publication = publication;
        this.access = access;
        this.clock = clock;
    }

    /**
     * Publishes it. Said twice, it is done once.
     *
     * @param progress is told how many lines are behind
     */
    @Transactional
    public Outcome publish(Actor by, UUID id, LongConsumer progress) {
        if (access.decide(by, CataloguePolicy.IMPORT, Concerning.nothing()) instanceof Decision.Refused refused) {
            return new Outcome.NotAllowed(refused);
        }
        var found = runs.lock(id);
        if (found.isEmpty()) {
            return new Outcome.Unknown();
        }
        var run = found.get();
        return switch (run.state()) {
            case PUBLISHED -> new Outcome.Published(run);
            case RECEIVED, REFUSED, DISCARDED -> new Outcome.NotTried(run.state());
            case TRIED -> {
                publish(by, run, progress);
                yield new Outcome.Published(runs.find(id).orElseThrow());
            }
        };
    }

    private void publish(Actor by, ImportRun run, LongConsumer progress) {
        var now = clock.instant();
        var facts = new ArrayList<ProcedurePublished>();
        var behind = 0L;
        var lines = runs.toPublish(run.id(), "", AT_ONCE);
        while (!lines.isEmpty()) {
            facts.addAll(take(by, run, lines, now));
            behind += lines.size();
            progress.accept(behind);
            lines = runs.toPublish(run.id(), lines.getLast().code(), AT_ONCE);
        }
        publication.announce(by, facts);
        runs.published(run.id(), by.who(), now);
    }

    /** Decides again under lock: since the file was tried, somebody may have published something else. */
    private List<ProcedurePublished> take(Actor by, ImportRun run, List<Line> lines, Instant now) {
        var codes = lines.stream()
                .flatMap(line -> TryImport.code(line.row()).stream())
                .toList();
        holdings.lock(codes, now);
        var held = holdings.of(codes, run.terms().from());
        var plan = new ImportPlan(run.terms().from(), VietnamTime.dateOf(now));
        var taken = new ArrayList<Taken>();
        var settled = new ArrayList<Settled>();
        for (var line : lines) {
            var kept = TryImport.code(line.row()).map(held::get).orElseThrow();
            var decided = plan.decide(line.row(), line.number(), Optional.of(kept));
            var next = decided.next().map(procedure -> taken(run, line, kept, procedure, decided.decision(), now));
            next.ifPresent(taken::add);
            settled.add(new Settled(
                    line.number(),
                    decided.fate(),
                    decided.mistakes(),
                    next.map(each -> each.revision().id())));
        }
        holdings.publish(taken, by.who(), now);
        runs.settle(run.id(), settled);
        return taken.stream().map(PublishImport::fact).toList();
    }

    private Taken taken(ImportRun run, Line line, Held kept, Procedure next, Optional<String> decision, Instant now) {
        var from = run.terms().from();
        kept.present().ifPresent(before -> publications.until(before.id(), Optional.of(from)));
        var revision = new Revision(
                new RevisionId(Uuid7.at(now)),
                kept.numbers() + 1,
                next,
                from,
                kept.next(),
                decision.orElse(run.terms().decision()));
        return new Taken(kept.procedure(), revision, line.row());
    }

    private static ProcedurePublished fact(Taken taken) {
        var revision = taken.revision();
        return new ProcedurePublished(
                taken.procedure(),
                revision.id(),
                revision.procedure().code().value(),
                revision.number(),
                revision.from());
    }

    /** Kết quả. */
    public sealed interface Outcome {
        record Published(ImportRun run) implements Outcome {}

        /** Still being read, or refused. */
        record NotTried(ImportRun.State state) implements Outcome {}

        record Unknown() implements Outcome {}

        record NotAllowed(Decision.Refused refused) implements Outcome {}
    }
}
