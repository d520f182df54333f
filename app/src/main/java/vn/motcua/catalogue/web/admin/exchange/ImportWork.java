package vn.motcua.catalogue.web.admin.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.usecase.PublishImport;
import vn.motcua.catalogue.usecase.TryImport;
import vn.motcua.shared.Actor;

/**
 * Việc đang làm on this node: reads and publishes files while pages tell how far it has come. It remembers nothing that is
 * needed: whatever is cut short is taken up again from the database, here or on another node.
 */
@Component
public class ImportWork {
    private static final Logger LOG = LoggerFactory.getLogger(ImportWork.class);
    /** Small files are done by then, and their page need not be asked for twice. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final TryImport tryImport;
    private final PublishImport publishImport;
    private final Map<UUID, Long> behind = new ConcurrentHashMap<>();
    private final Set<UUID> failed = ConcurrentHashMap.newKeySet();

    ImportWork(TryImport tryImport, PublishImport publishImport) {
        this.tryImport = tryImport;
        this.publishImport = publishImport;
    }

    void tryOut(Actor by, UUID run) throws InterruptedException {
        begin(run, progress -> {
            try {
                tryImport.tryOut(by, run, progress);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        });
    }

    void publish(Actor by, UUID run) throws InterruptedException {
        begin(run, progress -> publishImport.publish(by, run, progress));
    }

    /** How many lines are behind, while there is work on it here. */
    public Optional<Long> progress(UUID run) {
        return Optional.ofNullable(behind.get(run));
    }

    /** Whether the last work on it here ended in a surprise. */
    boolean hasFailed(UUID run) {
        return failed.contains(run);
    }

    private void begin(UUID run, Work work) throws InterruptedException {
        if (behind.putIfAbsent(run, 0L) == null) {
            failed.remove(run);
            var thread = Thread.ofVirtual().name("import-" + run).start(() -> carryOut(run, work));
            var _ = thread.join(PATIENCE);
        }
    }

    private void carryOut(UUID run, Work work) {
        try {
            work.carryOut(lines -> behind.put(run, lines));
        } catch (RuntimeException surprise) {
            failed.add(run);
            LOG.atError().addKeyValue("run", run).setCause(surprise).log("import cut short");
        } finally {
            behind.remove(run);
        }
    }

    @FunctionalInterface
    private interface Work {
        void carryOut(LongConsumer progress);
    }
}
