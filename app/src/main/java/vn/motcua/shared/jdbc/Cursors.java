package vn.motcua.shared.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Con trỏ: how far each reader has come. */
final class Cursors {
    private final JdbcClient jdbc;

    Cursors(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Where a reader stands.
     *
     * @param since no unread row is older; as the database writes it, for it may be {@code -infinity}
     */
    record Cursor(String reader, Position position, String since) {
        private static Cursor of(ResultSet row) throws SQLException {
            return new Cursor(row.getString("reader"), Position.of(row), row.getString("since"));
        }
    }

    /** A new reader begins with the first event there ever was. */
    void open(String reader) {
        jdbc.sql("""
                INSERT INTO shared.cursor (reader)
                VALUES (:reader)
                ON CONFLICT (reader) DO NOTHING
                """).param("reader", reader).update();
    }

    /**
     * Where a reader stands. Nothing is locked yet: locking a row writes to disk, and an idle house should not.
     *
     * <p>For what follows in this transaction the planner is told not to sort. It guesses badly how much is unread, and
     * where it takes a month for a handful of rows it would sort that month for every batch instead of walking the index.
     */
    Cursor look(String reader) {
        return jdbc.sql("""
                SELECT c.reader, c.era, CAST(c.tx AS text) AS tx, c.id, CAST(c.since AS text) AS since,
                       set_config('enable_sort', 'off', true) AS planner
                FROM shared.cursor c
                WHERE c.reader = :reader
                """)
                .param("reader", reader)
                .query((row, _) -> Cursor.of(row))
                .single();
    }

    /** Takes the right to read on from there until the transaction ends; no if another node or thread has it or has read on. */
    boolean take(Cursor cursor) {
        return jdbc.sql("""
                SELECT set_config('enable_sort', 'on', true) AS planner
                FROM shared.cursor c
                WHERE c.reader = :reader AND (c.era, c.tx, c.id) = (:era, CAST(:tx AS xid8), :id)
                FOR UPDATE SKIP LOCKED
                """)
                .param("reader", cursor.reader())
                .params(cursor.position().parameters())
                .query(String.class)
                .optional()
                .isPresent();
    }

    /**
     * Moves a cursor that was taken in this transaction.
     *
     * <p>Whatever a transaction later than ours tells is written after ours began. So we leave a mark, and when the cursor
     * has passed it, every unread row is younger than the mark and earlier months need not be looked at any more. A day's
     * grace allows for a clock that was set back.
     */
    void move(Cursor cursor, Position to) {
        jdbc.sql("""
                UPDATE shared.cursor c
                SET era = :era, tx = CAST(:tx AS xid8), id = :id,
                    since = CASE WHEN p.passed THEN c.mark_at - interval '1 day' ELSE c.since END,
                    mark_era = CASE WHEN p.passed THEN p.era ELSE c.mark_era END,
                    mark_tx = CASE WHEN p.passed THEN pg_current_xact_id() ELSE c.mark_tx END,
                    mark_at = CASE WHEN p.passed THEN now() ELSE c.mark_at END,
                    failed_id = NULL, failed_at = NULL, failure = NULL, attempts = 0
                FROM (
                  SELECT m.reader, (:era, CAST(:tx AS xid8)) >= (m.mark_era, m.mark_tx) AS passed,
                         (SELECT max(r.era) FROM shared.era r) AS era
                  FROM shared.cursor m
                  WHERE m.reader = :reader
                ) p
                WHERE c.reader = p.reader
                """).param("reader", cursor.reader()).params(to.parameters()).update();
    }

    /** Notes for administrators where a reader is stuck and why, outside the transaction that failed. */
    void stuck(String reader, long event, Throwable cause) {
        jdbc.sql("""
                UPDATE shared.cursor c
                SET failed_id = :event, failed_at = clock_timestamp(), failure = :failure, attempts = c.attempts + 1
                WHERE c.reader = :reader
                """)
                .param("reader", reader)
                .param("event", event)
                .param("failure", cause.getClass().getName())
                .update();
    }
}
