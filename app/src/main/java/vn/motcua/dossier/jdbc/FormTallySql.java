package vn.motcua.dossier.jdbc;

import vn.motcua.dossier.model.FormItem;
import vn.motcua.dossier.model.Spent;
import vn.motcua.dossier.usecase.Drawer;

/**
 * Câu lệnh đếm: what is done to a draft, and counted with it in one trip. The rows of a sum are written in the order of their key, or
 * two who count several could wait for each other.
 */
final class FormTallySql {
    private static final String INTO = """
            INSERT INTO dossier.form_tally AS t (month, desk, item, procedure, revision, name, problem, count)
            SELECT date_trunc('month', d.begun_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date, d.desk,\s""";

    private static final String ADDED = """
            ON CONFLICT (month, desk, item, procedure, revision, name, problem) DO UPDATE SET count = t.count + EXCLUDED.count
            """;

    static final String BEGUN = """
            WITH d AS (
                INSERT INTO dossier.draft (id, owner, begun_by, procedure, revision, desk, begun_at, saved_at, measured)
                VALUES (:id, :owner, nullif(CAST(:begunBy AS uuid), CAST(:owner AS uuid)), :procedure, :revision, :desk, :at, :at,
                    :measured)
                RETURNING procedure, revision, desk, begun_at, measured)
            """ + INTO + """
            'begun', d.procedure, d.revision, '', '', 1
            FROM d
            WHERE d.measured
            """ + ADDED;

    /**
     * The dossier has from now on what was answered and how the result is wanted; nobody keeps it twice. What was left as it was offered stands for as many answers as were there at
     * the end, at most.
     */
    static final String FILED = """
            WITH d AS (
                UPDATE dossier.draft SET dossier_id = :dossier, answers = '{}', way = NULL, recipient = NULL WHERE id = :id
                RETURNING procedure, revision, desk, begun_at, measured),
            offered AS (
                SELECT least(count(*) FILTER (WHERE o.left_so), :answered) AS kept, count(*) FILTER (WHERE NOT o.left_so) AS changed
                FROM dossier.offered_answer o
                WHERE o.draft_id = :id)
            """ + INTO + """
            n.item, d.procedure, d.revision, n.name, '', n.count
            FROM d
            CROSS JOIN offered o
            CROSS JOIN LATERAL (VALUES
                ('changed', '', o.changed),
                ('filed', '', 1),
                ('prefilled', '', o.kept),
                ('spent', width_bucket(extract(epoch FROM :at - d.begun_at), CAST(:limits AS numeric[]))::text, 1),
                ('typed', '', :answered - o.kept)) n (item, name, count)
            WHERE d.measured AND n.count > 0
            ORDER BY n.item, n.name
            """ + ADDED;

    static final String GONE = """
            WITH d AS (
                DELETE FROM dossier.draft WHERE id = ANY (CAST(:ids AS uuid[]))
                RETURNING procedure, revision, desk, begun_at, step, measured)
            """ + INTO + """
            :item, d.procedure, d.revision, coalesce(d.step, ''), '', count(*)
            FROM d
            WHERE d.measured
            GROUP BY 1, 2, 4, 5, 6
            ORDER BY 1, 2, 4, 5, 6
            """ + ADDED;

    /** One for each question and mistake of a page, however many of its items have it. */
    static final String FLAWED = INTO + """
            'flawed', d.procedure, d.revision, f.name, f.problem, 1
            FROM unnest(CAST(:names AS text[]), CAST(:problems AS text[])) f (name, problem)
            CROSS JOIN dossier.draft d
            WHERE d.id = :id AND d.measured
            ORDER BY f.name COLLATE "C", f.problem COLLATE "C"
            """ + ADDED;

    private FormTallySql() {}

    static FormItem item(Drawer.Ending how) {
        return switch (how) {
            case GIVEN_UP -> FormItem.GIVEN_UP;
            case EXPIRED -> FormItem.EXPIRED;
        };
    }

    /** In seconds. */
    static String[] limits() {
        return Spent.limits().stream()
                .map(limit -> String.valueOf(limit.toSeconds()))
                .toArray(String[]::new);
    }
}
