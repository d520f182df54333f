package vn.motcua.shared.jdbc;

import java.util.List;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.shared.EventReader;
import vn.motcua.shared.EventReplay;
import vn.motcua.shared.Happened;

class LogReplay implements EventReplay {
    private static final int AT_ONCE = 1_000;

    private static final String BETWEEN = """
            SELECT e.era, CAST(e.tx AS text) AS tx, e.id, e.at, e.name, e.subject, e.actor, e.on_behalf_of,
                   CAST(e.data AS text) AS data
            FROM shared.event e
            WHERE (e.era, e.tx, e.id) > (:era, CAST(:tx AS xid8), :id)
              AND (e.era, e.tx, e.id) <= (:lastEra, CAST(:lastTx AS xid8), :lastId)
              AND e.name = ANY (CAST(:wants AS text[]))
            ORDER BY e.era, e.tx, e.id
            LIMIT :limit
            """;

    private final JdbcClient jdbc;
    private final FactText text = new FactText();

    LogReplay(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Told(Position position, Happened happened) {}

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void replay(EventReader reader, Consumer<List<Happened>> batch) {
        var held = hold(reader.name());
        if (held.isEmpty()) {
            return;
        }
        var at = new Position(0, 0, 0);
        List<Told> told;
        do {
            told = next(reader, at, held.getFirst());
            if (!told.isEmpty()) {
                batch.accept(told.stream().map(Told::happened).toList());
                at = told.getLast().position();
            }
        } while (told.size() == AT_ONCE);
    }

    /** Where the reader stands, held there; empty if it has never read. */
    private List<Position> hold(String reader) {
        return jdbc.sql("""
                SELECT c.era, CAST(c.tx AS text) AS tx, c.id
                FROM shared.cursor c
                WHERE c.reader = :reader
                FOR UPDATE
                """)
                .param("reader", reader)
                .query((row, _) -> Position.of(row))
                .list();
    }

    private List<Told> next(EventReader reader, Position after, Position last) {
        return jdbc.sql(BETWEEN)
                .params(after.parameters())
                .param("lastEra", last.era())
                .param("lastTx", Long.toString(last.tx()))
                .param("lastId", last.id())
                .param("wants", reader.wants().toArray(String[]::new))
                .param("limit", AT_ONCE)
                .query((row, _) -> new Told(Position.of(row), Reading.happened(row, text.read(row.getString("data")))))
                .list();
    }
}
