package vn.motcua.shared.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.shared.JournalVerification;
import vn.motcua.shared.JournalVerification.Verdict.HeadLost;
import vn.motcua.shared.JournalVerification.Verdict.Intact;
import vn.motcua.shared.jdbc.ChainStretch.Link;

/** Walks chain and journal side by side, a stretch at a time: while one is hashed the database reads the next. */
final class ChainWalk implements JournalVerification {
    private static final int STRETCH = 4000;

    private static final String LINKS = """
            SELECT c.seq, c.era, CAST(c.tx AS text) AS tx, c.id, encode(c.hash, 'hex') AS hash
            FROM shared.journal_chain c
            """;

    private final JdbcClient jdbc;
    private final JournalChain chain;

    ChainWalk(JdbcClient jdbc, JournalChain chain) {
        this.jdbc = jdbc;
        this.chain = chain;
    }

    @Override
    public Optional<Head> head() {
        return chain.head();
    }

    @Override
    public Verdict verify(Optional<Head> kept) {
        return walk(Link.BEGINNING, Long.MAX_VALUE, kept);
    }

    @Override
    public Verdict between(Optional<Head> after, Head until) {
        return after.isEmpty()
                ? walk(Link.BEGINNING, until.seq(), Optional.of(until))
                : link(after.get())
                        .map(first -> walk(first, until.seq(), Optional.of(until)))
                        .orElseGet(() -> new HeadLost(after.get()));
    }

    private Verdict walk(Link first, long furthest, Optional<Head> kept) {
        var end = first;
        try (var ahead = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var stretch = stretchAfter(first, furthest); !stretch.links().isEmpty(); ) {
                var last = stretch.links().getLast();
                var next = CompletableFuture.supplyAsync(() -> stretchAfter(last, furthest), ahead);
                var broken = stretch.firstBroken(kept);
                if (broken.isPresent()) {
                    return broken.get();
                }
                end = last;
                stretch = next.join();
            }
        }
        return whole(first, end, kept);
    }

    private static Verdict whole(Link first, Link end, Optional<Head> kept) {
        return kept.filter(head -> head.seq() > end.seq())
                .<Verdict>map(HeadLost::new)
                .orElseGet(() -> new Intact(
                        end.seq() - first.seq(), Optional.of(end.head()).filter(head -> head.seq() > 0)));
    }

    private ChainStretch stretchAfter(Link last, long furthest) {
        var links = linksAfter(last, furthest);
        return new ChainStretch(last, links, links.isEmpty() ? List.of() : rowsBeside(last, links));
    }

    private List<Link> linksAfter(Link last, long furthest) {
        return jdbc.sql(LINKS + """
                WHERE c.seq > :seq AND c.seq <= :furthest
                ORDER BY c.seq
                LIMIT :limit
                """)
                .param("seq", last.seq())
                .param("furthest", furthest)
                .param("limit", STRETCH)
                .query(ChainWalk::link)
                .list();
    }

    private Optional<Link> link(Head head) {
        return jdbc.sql(LINKS + "WHERE c.seq = :seq AND c.hash = decode(:hash, 'hex')")
                .param("seq", head.seq())
                .param("hash", head.hash())
                .query(ChainWalk::link)
                .optional();
    }

    private static Link link(ResultSet row, int number) throws SQLException {
        return new Link(row.getLong("seq"), Position.of(row), row.getString("hash"));
    }

    /** One row more than there are links, so that a row too many shows. */
    private List<JournalRow> rowsBeside(Link last, List<Link> links) {
        var furthest =
                links.stream().map(Link::position).max(Position::compareTo).orElseThrow();
        return jdbc.sql("SELECT " + JournalRow.COLUMNS + """
                FROM shared.journal j
                WHERE (j.era, j.tx, j.id) > (:era, CAST(:tx AS xid8), :id)
                  AND (j.era, j.tx, j.id) <= (:toEra, CAST(:toTx AS xid8), :toId)
                ORDER BY j.era, j.tx, j.id
                LIMIT :limit
                """)
                .params(last.position().parameters())
                .param("toEra", furthest.era())
                .param("toTx", Long.toString(furthest.tx()))
                .param("toId", furthest.id())
                .param("limit", links.size() + 1)
                .query((row, _) -> JournalRow.of(row))
                .list();
    }
}
