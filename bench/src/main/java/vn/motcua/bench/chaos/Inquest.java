package vn.motcua.bench.chaos;

import java.util.Collection;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.bench.chaos.Ledger.Moved;

/** Khám nghiệm: what is in the database, held against what was acknowledged. */
final class Inquest {
    private final JdbcClient jdbc;

    /** @param jdbc with the owner's rights */
    Inquest(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How much of what was acknowledged is not there. */
    long lost(Ledger ledger) {
        return lostPages(ledger) + lostPapers(ledger) + lostMoves(ledger);
    }

    private long lostPages(Ledger ledger) {
        return jdbc.sql("""
                        SELECT count(*) FROM unnest(CAST(:drafts AS uuid[]), CAST(:editions AS int[])) AS a (draft, edition)
                        LEFT JOIN dossier.draft d ON d.id = a.draft AND d.edits >= a.edition
                        WHERE d.id IS NULL
                        """)
                .param("drafts", column(ledger.saved(), page -> page.draft().toString()))
                .param("editions", column(ledger.saved(), page -> Integer.toString(page.edition())))
                .query(Long.class)
                .single();
    }

    /** A paper of a draft goes over to the dossier when that is filed; its file is kept from then on. */
    private long lostPapers(Ledger ledger) {
        return jdbc.sql("""
                        SELECT count(*) FROM unnest(CAST(:drafts AS uuid[]), CAST(:numbers AS int[])) AS a (draft, number)
                        LEFT JOIN dossier.draft d ON d.id = a.draft
                        LEFT JOIN dossier.draft_paper w ON w.draft_id = a.draft AND w.number = a.number
                        LEFT JOIN dossier.paper p ON p.dossier_id = d.dossier_id AND p.number = a.number
                        LEFT JOIN document.file f ON f.id = coalesce(p.file_id, w.file_id)
                        WHERE f.id IS NULL OR (p.file_id IS NOT NULL AND f.kept_at IS NULL)
                        """)
                .param("drafts", column(ledger.sent(), paper -> paper.draft().toString()))
                .param("numbers", column(ledger.sent(), paper -> Integer.toString(paper.number())))
                .query(Long.class)
                .single();
    }

    private long lostMoves(Ledger ledger) {
        return jdbc.sql("""
                        SELECT count(*)
                        FROM unnest(CAST(:codes AS text[]), CAST(:moves AS int[]), CAST(:stages AS text[]),
                            CAST(:officials AS text[])) AS a (code, moves, stage, official)
                        LEFT JOIN dossier.code c ON c.code = a.code
                        LEFT JOIN dossier.dossier d ON d.id = c.dossier_id
                        LEFT JOIN dossier.passage p
                            ON p.dossier_id = c.dossier_id AND p.number = a.moves AND p.stage = a.stage
                        WHERE p.number IS NULL OR (a.official <> '' AND a.official IS DISTINCT FROM d.code)
                        """)
                .param("codes", column(ledger.moved(), Moved::code))
                .param("moves", column(ledger.moved(), move -> Integer.toString(move.moves())))
                .param("stages", column(ledger.moved(), Moved::stage))
                .param(
                        "officials",
                        column(ledger.moved(), move -> move.official().orElse("")))
                .query(Long.class)
                .single();
    }

    /** Once nobody acts any more: dossiers and moves of which nobody was told, as there are when something was done twice. */
    long unasked(Ledger ledger) {
        var moves = ledger.moved().size();
        return Math.abs(count("SELECT count(*) FROM dossier.passage") - moves);
    }

    /** Numbers given twice, or left out: of offices on a day, and of their registers in a year. */
    long misnumbered() {
        return count("""
                SELECT count(*) FROM (
                  SELECT s.last, count(DISTINCT d.code) AS given, count(d.code) AS rows
                  FROM dossier.series s
                  LEFT JOIN dossier.dossier d
                      ON d.desk = s.agency AND (d.accepted_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date = s.day
                  GROUP BY s.agency, s.day, s.last
                ) n WHERE n.given <> n.last OR n.rows <> n.last
                """) + count("""
                SELECT count(*) FROM (
                  SELECT y.last, count(r.number) AS given, max(r.number) AS greatest
                  FROM dossier.register_year y
                  LEFT JOIN dossier.register r ON r.agency = y.agency AND r.year = y.year
                  GROUP BY y.agency, y.year, y.last
                ) n WHERE n.given <> n.last OR n.greatest <> n.last
                """) + count("""
                SELECT count(*) FROM dossier.dossier d
                WHERE (d.code IS NOT NULL) <> EXISTS (SELECT FROM dossier.register r WHERE r.dossier_id = d.id)
                """);
    }

    /** What the event log tells of dossiers, held against the dossiers themselves. */
    long untold() {
        return difference("dossier.filed", "TRUE")
                + difference("dossier.accepted", "d.accepted_at IS NOT NULL")
                + difference("dossier.ended", "d.ended_at IS NOT NULL");
    }

    private long difference(String told, String state) {
        return Math.abs(count("SELECT count(*) FROM shared.event e WHERE e.name = '" + told + "'")
                - count("SELECT count(*) FROM dossier.dossier d WHERE " + state));
    }

    private long count(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }

    private static <T> String[] column(Collection<T> rows, Function<T, String> value) {
        return rows.stream().map(value).toArray(String[]::new);
    }
}
