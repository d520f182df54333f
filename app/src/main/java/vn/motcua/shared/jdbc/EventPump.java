package vn.motcua.shared.jdbc;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.springframework.context.SmartLifecycle;
import vn.motcua.shared.EventReader;

/** Máy bơm: one loop for each reader of the event log, and one for the journal's chain. */
final class EventPump implements SmartLifecycle {
    private final List<EventReader> readers;
    private final Reading reading;
    private final Cursors cursors;
    private final JournalChain chain;
    private final LogUpkeep upkeep;
    private final Bell bell;
    private final List<Loop> loops = new ArrayList<>();

    EventPump(
            List<EventReader> readers,
            Reading reading,
            Cursors cursors,
            JournalChain chain,
            LogUpkeep upkeep,
            Bell bell) {
        var names = new HashSet<String>();
        readers.stream()
                .map(EventReader::name)
                .filter(name -> !names.add(name))
                .findAny()
                .ifPresent(name -> {
                    throw new IllegalArgumentException("two readers share the cursor " + name);
                });
        this.readers = List.copyOf(readers);
        this.reading = reading;
        this.cursors = cursors;
        this.chain = chain;
        this.upkeep = upkeep;
        this.bell = bell;
    }

    @Override
    public void start() {
        upkeep.prepare();
        loops.add(Loop.start("log upkeep", upkeep));
        cursors.open(JournalChain.CURSOR);
        loops.add(Loop.start(JournalChain.CURSOR, chain));
        for (var reader : readers) {
            cursors.open(reader.name());
            var loop = Loop.start(reader.name(), new ReaderTurn(reader, reading, cursors));
            bell.heardBy(loop);
            loops.add(loop);
        }
    }

    @Override
    public void stop() {
        bell.heardByNobody();
        loops.forEach(Loop::stop);
        loops.forEach(Loop::join);
        loops.clear();
    }

    @Override
    public boolean isRunning() {
        return !loops.isEmpty();
    }

    @Override
    public int getPhase() {
        return SharedConfiguration.BEFORE_REQUESTS;
    }
}
