package vn.motcua.catalogue.usecase;

import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.catalogue.ImportDiscarded;
import vn.motcua.shared.Access;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Concerning;
import vn.motcua.shared.Decision;
import vn.motcua.shared.EventLog;

/** Bỏ đợt nhập that was never published: its file and its lines go, and that it was there stays known. */
@Component
public class DiscardImport {
    private final ImportRuns runs;
    private final Access access;
    private final EventLog log;
    private final Clock clock;

    DiscardImport(ImportRuns runs, Access access, EventLog log, Clock clock) {
        this.runs = runs;
        this.access = access;
        this.log = log;
        this.clock = clock;
    }

    /** Said twice, it is done once. */
    @Transactional
    public Outcome discard(Actor by, UUID id) {
        if (access.decide(by, CataloguePolicy.IMPORT, Concerning.nothing()) instanceof Decision.Refused refused) {
            return new Outcome.NotAllowed(refused);
        }
        var run = runs.lock(id);
        if (run.isEmpty()) {
            return new Outcome.Unknown();
        }
        return switch (run.get().state()) {
            case PUBLISHED -> new Outcome.PublishedAlready();
            case DISCARDED -> new Outcome.Discarded();
            case RECEIVED, TRIED, REFUSED -> {
                runs.discard(id, by.who(), clock.instant());
                log.append(by, new ImportDiscarded(id));
                yield new Outcome.Discarded();
            }
        };
    }

    /** Kết quả. */
    public sealed interface Outcome {
        record Discarded() implements Outcome {}

        /** What was published is superseded, never taken back with its file. */
        record PublishedAlready() implements Outcome {}

        record Unknown() implements Outcome {}

        record NotAllowed(Decision.Refused refused) implements Outcome {}
    }
}
