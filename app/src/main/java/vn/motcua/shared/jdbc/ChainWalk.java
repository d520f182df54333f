package vn.motcua.shared.jdbc;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.shared.JournalVerification;
import vn.motcua.shared.JournalVerification.Verdict.HeadLost;
import vn.motcua.shared.JournalVerification.Verdict.Intact;
import vn.motcua.shared.jdbc.ChainStretch.Link;

/** Walks chain and journal side by side, a stretch at a time. */
final class ChainWalk implements JournalVerification {
    private static final int STRETCH = 1000;

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
        var last = Link.BEGINNING;
        for (var links = linksAfter(last); !links.isEmpty(); links = linksAfter(last)) {
            var broken = new ChainStretch(last, links, rowsBeside(last, links)).firstBroken(kept);
            if (broken.isPresent()) {
                return broken.get();
            }
            last = links.getLast();
        }
        var end = last;
        return kept.filter(head -> head.seq() > end.seq())
                .<Verdict>map(HeadLost::new)
                .orElseGet(() -> new Intact(end.seq(), Optional.of(end.head()).filter(head -> head.seq() > 0)));
    }

    private List<Link> linksAfter(Link last) {
        return jdbc.sql("""
                SELECT c.seq, c.era, CAST(c.tx AS text) AS tx, c.id, encode(c.hash, 'hex') AS hash
                FROM shared.journal_chain c
                WHERE c.seq > :seq
                ORDER BY c.seq
                LIMIT :limit
                """)
                .param("seq", last.seq())
                .param("limit", STRETCH)
                .query((row, _) -> new Link(row.getLong("seq"), Position.of(row), row.getString("hash")))
                .list();
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
