package vn.motcua.shared.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import vn.motcua.shared.EventReader;
import vn.motcua.shared.Happened;
import vn.motcua.shared.PersonId;

/**
 * Một lượt đọc: one batch for one reader in one transaction, with its effects and its cursor.
 *
 * <p>Only transactions that ended before the oldest one still running are read. One that told something and is still open
 * may commit behind rows already seen, and a cursor that had passed it would never come back.
 */
final class Reading {
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Cursors cursors;
    private final FactText text = new FactText();

    Reading(JdbcClient jdbc, TransactionTemplate transaction, Cursors cursors) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.cursors = cursors;
    }

    /** Thất bại: the events that were in the reader's hand; nothing of them has been kept. */
    static final class Failed extends RuntimeException {
        private final transient List<Long> inHand;
        private final Throwable reason;

        private Failed(List<Long> inHand, Throwable cause) {
            super(cause);
            this.inHand = inHand;
            this.reason = cause;
        }

        List<Long> inHand() {
            return inHand;
        }

        Throwable reason() {
            return reason;
        }
    }

    private record Row(Position position, Optional<Happened> wanted) {}

    /**
     * Reads the next rows.
     *
     * @return how many rows the cursor moved; 0 where there is nothing to read or another has the cursor
     * @throws Failed if it got as far as having events in hand
     */
    int read(EventReader reader, int limit) {
        var inHand = new ArrayList<Long>();
        try {
            return Optional.ofNullable(transaction.execute(_ -> apply(reader, limit, inHand)))
                    .orElse(0);
        } catch (RuntimeException | Error cause) {
            throw new Failed(List.copyOf(inHand), cause);
        }
    }

    private int apply(EventReader reader, int limit, List<Long> inHand) {
        var cursor = cursors.look(reader.name());
        var rows = after(cursor, limit, reader);
        if (rows.isEmpty() || !cursors.take(cursor)) {
            return 0;
        }
        rows.forEach(row -> inHand.add(row.position().id()));
        var wanted = rows.stream().flatMap(row -> row.wanted().stream()).toList();
        if (!wanted.isEmpty()) {
            reader.read(wanted);
        }
        cursors.move(cursor, rows.getLast().position());
        return rows.size();
    }

    /** Unwanted rows come without their contents: the cursor has to pass them, too. */
    private List<Row> after(Cursors.Cursor cursor, int limit, EventReader reader) {
        return jdbc.sql(AFTER)
                .param("since", cursor.since())
                .params(cursor.position().parameters())
                .param("limit", limit)
                .param("all", reader.wants().isEmpty())
                .param("wants", reader.wants().toArray(String[]::new))
                .query((row, _) -> row(row))
                .list();
    }

    static final String AFTER = """
            SELECT e.era, CAST(e.tx AS text) AS tx, e.id, e.at, e.name, e.subject, e.actor, e.on_behalf_of,
                   CASE WHEN :all OR e.name = ANY (CAST(:wants AS text[])) THEN CAST(e.data AS text) END AS data
            FROM shared.event e
            WHERE e.at >= CAST(:since AS timestamptz)
              AND (e.era, e.tx, e.id) > (:era, CAST(:tx AS xid8), :id)
              AND (e.era, e.tx) < ((SELECT max(r.era) FROM shared.era r), pg_snapshot_xmin(pg_current_snapshot()))
            ORDER BY e.era, e.tx, e.id
            LIMIT :limit
            """;

    private Row row(ResultSet row) throws SQLException {
        var position = Position.of(row);
        var data = Optional.ofNullable(row.getString("data"));
        return new Row(
                position, data.isPresent() ? Optional.of(happened(row, text.read(data.get()))) : Optional.empty());
    }

    static Happened happened(ResultSet row, JsonNode data) throws SQLException {
        return new Happened(
                row.getLong("id"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("name"),
                row.getObject("subject", UUID.class),
                person(row.getObject("actor", UUID.class)),
                person(row.getObject("on_behalf_of", UUID.class)),
                data);
    }

    private static Optional<PersonId> person(@Nullable UUID id) {
        return Optional.ofNullable(id).map(PersonId::new);
    }
}
