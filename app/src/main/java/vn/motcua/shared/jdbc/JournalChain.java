package vn.motcua.shared.jdbc;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.shared.JournalVerification.Head;
import vn.motcua.shared.jdbc.Cursors.Cursor;
import vn.motcua.shared.jdbc.Loop.Rest;

/**
 * Chuỗi băm over the journal, built behind the requests and never in one. Whichever node takes the cursor's row lock is
 * the leader for that turn; the row that says how far the chain has come is the lock as well, so no leader can be wrong
 * about it.
 */
final class JournalChain implements Loop.Turn {
    static final String CURSOR = "shared.journal-chain";

    private static final int BATCH = 1000;
    private static final Rest PAUSE = new Rest(Duration.ofSeconds(1), false);

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Cursors cursors;

    JournalChain(JdbcClient jdbc, TransactionTemplate transaction, Cursors cursors) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.cursors = cursors;
    }

    @Override
    public Rest take() {
        return lengthen() == BATCH ? Rest.NONE : PAUSE;
    }

    /** Adds the next links; how many. */
    int lengthen() {
        return Optional.ofNullable(transaction.execute(_ -> link(cursors.look(CURSOR))))
                .orElse(0);
    }

    Optional<Head> head() {
        return jdbc.sql("""
                SELECT c.seq, encode(c.hash, 'hex') AS hash
                FROM shared.journal_chain c
                ORDER BY c.seq DESC
                LIMIT 1
                """)
                .query((row, _) -> new Head(row.getLong("seq"), row.getString("hash")))
                .optional();
    }

    private int link(Cursor cursor) {
        var rows = after(cursor);
        if (rows.isEmpty() || !cursors.take(cursor)) {
            return 0;
        }
        var head = head();
        var hash = head.map(Head::hash).orElse(JournalRow.BEGINNING);
        var hashes = new String[rows.size()];
        for (var place = 0; place < rows.size(); place++) {
            hash = rows.get(place).hashAfter(hash);
            hashes[place] = hash;
        }
        insert(head.map(Head::seq).orElse(0L), rows, hashes);
        cursors.move(cursor, rows.getLast().position());
        return rows.size();
    }

    private void insert(long last, List<JournalRow> rows, String[] hashes) {
        jdbc.sql("""
                INSERT INTO shared.journal_chain (seq, era, tx, id, hash)
                SELECT :last + n.place, n.era, CAST(n.tx AS xid8), n.id, decode(n.hash, 'hex')
                FROM unnest(CAST(:eras AS integer[]), CAST(:txs AS text[]), CAST(:ids AS bigint[]), CAST(:hashes AS text[]))
                     WITH ORDINALITY AS n (era, tx, id, hash, place)
                """)
                .param("last", last)
                .param("eras", rows.stream().map(row -> row.position().era()).toArray(Integer[]::new))
                .param(
                        "txs",
                        rows.stream()
                                .map(row -> Long.toString(row.position().tx()))
                                .toArray(String[]::new))
                .param("ids", rows.stream().map(row -> row.position().id()).toArray(Long[]::new))
                .param("hashes", hashes)
                .update();
    }

    private List<JournalRow> after(Cursor cursor) {
        return jdbc.sql("SELECT " + JournalRow.COLUMNS + """
                FROM shared.journal j
                WHERE j.at >= CAST(:since AS timestamptz)
                  AND (j.era, j.tx, j.id) > (:era, CAST(:tx AS xid8), :id)
                  AND (j.era, j.tx) < ((SELECT max(r.era) FROM shared.era r), pg_snapshot_xmin(pg_current_snapshot()))
                ORDER BY j.era, j.tx, j.id
                LIMIT :limit
                """)
                .param("since", cursor.since())
                .params(cursor.position().parameters())
                .param("limit", BATCH)
                .query((row, _) -> JournalRow.of(row))
                .list();
    }
}
