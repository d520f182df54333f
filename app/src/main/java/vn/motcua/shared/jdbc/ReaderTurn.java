package vn.motcua.shared.jdbc;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.motcua.shared.EventReader;
import vn.motcua.shared.jdbc.Loop.Rest;

/**
 * What one reader does next: batches while all is well; after a failure one event at a time, and on the event that fails
 * again and again with growing pauses, for ever. Nothing is skipped: a figure that is late is found, one that is wrong is
 * not.
 */
final class ReaderTurn implements Loop.Turn {
    private static final Logger LOG = LoggerFactory.getLogger(ReaderTurn.class);
    private static final int BATCH = 500;
    private static final Rest IDLE = new Rest(Duration.ofMillis(500), true);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final int DOUBLINGS = 8;

    private final EventReader reader;
    private final Reading reading;
    private final Cursors cursors;
    /** How many events are still to be read one by one. */
    private int careful;

    private int failures;

    ReaderTurn(EventReader reader, Reading reading, Cursors cursors) {
        this.reader = reader;
        this.reading = reading;
        this.cursors = cursors;
    }

    @Override
    public Rest take() {
        var limit = careful > 0 ? 1 : BATCH;
        try {
            var rows = reading.read(reader, limit);
            careful = Math.max(0, careful - rows);
            failures = rows > 0 ? 0 : failures;
            return rows == limit ? Rest.NONE : IDLE;
        } catch (Reading.Failed failed) {
            return failed.inHand().size() > 1 ? lookCloser(failed) : pause(failed);
        }
    }

    /** A batch failed; which event it was shows when they are read one by one. */
    private Rest lookCloser(Reading.Failed failed) {
        LOG.atWarn()
                .addKeyValue("reader", reader.name())
                .setCause(failed.reason())
                .log("batch failed");
        careful = failed.inHand().size();
        return Rest.NONE;
    }

    private Rest pause(Reading.Failed failed) {
        var pause = FIRST_PAUSE.multipliedBy(1L << Math.min(failures++, DOUBLINGS));
        LOG.atError()
                .addKeyValue("reader", reader.name())
                .addKeyValue("event", failed.inHand())
                .addKeyValue("pause", pause)
                .setCause(failed.reason())
                .log("reader is stuck");
        // Nothing in hand means the database failed, not the reader, and could not be told either.
        failed.inHand().forEach(event -> cursors.stuck(reader.name(), event, failed.reason()));
        return new Rest(pause, false);
    }
}
