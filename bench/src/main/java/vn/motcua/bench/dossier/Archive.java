package vn.motcua.bench.dossier;

import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.PublicCode;
import vn.motcua.shared.Uuid7;
import vn.motcua.shared.VietnamTime;

/**
 * Kho hồ sơ: dossiers that were there before, copied from one that has gone its whole way, each of another owner. One in
 * twenty has not ended: of the first hundred thousand they are in hand of the specialists of the same office, as in a ward
 * that has much to do; of each further hundred thousand in hand of another office.
 */
final class Archive {
    /** As many as one office has, and as many as are put in at once. */
    static final int DOSSIERS = 100_000;

    private static final int OPEN_ONE_IN = 20;
    private static final Duration APART = Duration.ofSeconds(10);
    private static final String OPEN = "CASE WHEN NOT c.open THEN t.%s END";

    private final DossierId returned;
    private final Instant now;
    private int filled;

    Archive(DossierId returned, Instant now) {
        this.returned = returned;
        this.now = now;
    }

    /**
     * Puts in what is missing.
     *
     * @param connection with the owner's rights
     * @param size how many there are afterwards, in hundred thousands
     */
    void fillTo(Connection connection, int size) {
        var jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
        // What is put in needs no proof that it fits together: it is copied from what does.
        jdbc.sql("SET session_replication_role = replica").update();
        jdbc.sql("SET synchronous_commit = off").update();
        for (; filled < size; filled += DOSSIERS) {
            name(jdbc);
            copy(jdbc);
        }
        jdbc.sql("RESET synchronous_commit").update();
        jdbc.sql("RESET session_replication_role").update();
        // Or the server's own cleaning up after so much at once is counted as what the first dossiers cost.
        jdbc.sql("VACUUM ANALYZE").update();
        jdbc.sql("CHECKPOINT").update();
    }

    /** Codes of some of those that were put in last. */
    static List<String> codes(Connection connection, int most) {
        return JdbcClient.create(new SingleConnectionDataSource(connection, true))
                .sql("SELECT c.public_code FROM public.copied c ORDER BY c.place DESC LIMIT " + most)
                .query((row, _) -> row.getString("public_code"))
                .list();
    }

    private void copy(JdbcClient jdbc) {
        copy(
                jdbc,
                "dossier",
                "id",
                "TRUE",
                Map.of(
                        "id", "c.id",
                        "public_code", "c.public_code",
                        "code", "c.code",
                        "owner", "c.owner",
                        "ended", OPEN.formatted("ended"),
                        "ended_at", OPEN.formatted("ended_at"),
                        "finished_at", OPEN.formatted("finished_at")));
        copy(jdbc, "passage", "dossier_id", "NOT c.open OR t.number <= 3", Map.of("dossier_id", "c.id"));
        jdbc.sql("""
                INSERT INTO dossier.code (code, dossier_id)
                SELECT c.public_code, c.id FROM public.copied c UNION ALL SELECT c.code, c.id FROM public.copied c
                """).update();
        jdbc.sql("""
                INSERT INTO dossier.likeness (dossier_id, open, procedure, owner, practice, reason)
                SELECT c.id, c.open, d.procedure, c.owner, false, ''
                FROM dossier.dossier d CROSS JOIN public.copied c
                WHERE d.id = :returned
                """).param("returned", returned.value()).update();
        var office = filled == 0 ? null : UUID.randomUUID();
        jdbc.sql("""
                INSERT INTO dossier.hand (dossier_id, code, revision, stage, step, agency, role, since, procedure, due)
                SELECT c.id, c.code, d.revision, t.stage, t.step, coalesce(:office, t.agency), t.role, t.at, d.procedure, d.due
                FROM dossier.passage t
                JOIN dossier.dossier d ON d.id = t.dossier_id
                CROSS JOIN public.copied c
                WHERE t.dossier_id = :returned AND t.number = 3 AND c.open
                """)
                .param("office", office)
                .param("returned", returned.value())
                .update();
        called(jdbc, office);
    }

    /** Each of another, whose name is made of few words as names are; two in five have one family name. */
    private void called(JdbcClient jdbc, @Nullable UUID office) {
        jdbc.sql("""
                WITH entered AS (
                    INSERT INTO dossier.named (agency, practice, name, dossier_id, called, number, tail, field)
                    SELECT a.agency, false, n.name, c.id, initcap(n.name), lpad(CAST(n.seed AS text), 12, '0'),
                        substring(c.code FROM '[0-9]{4,}$'), ''
                    FROM public.copied c
                    CROSS JOIN LATERAL (
                        SELECT s.seed, concat_ws(' ', w.family[1 + s.seed % 16], w.middle[1 + s.seed / 16 % 20],
                            w.given[1 + s.seed / 320 % 40], w.given[1 + s.seed / 12800 % 40]) AS name
                        FROM (SELECT abs(CAST(hashtext(CAST(c.owner AS text)) AS bigint)) AS seed) s
                        CROSS JOIN (SELECT CAST(:family AS text[]) AS family, CAST(:middle AS text[]) AS middle,
                            CAST(:given AS text[]) AS given) w) n
                    CROSS JOIN (
                        SELECT DISTINCT coalesce(:office, t.agency) AS agency
                        FROM dossier.passage t
                        WHERE t.dossier_id = :returned) a
                    ON CONFLICT DO NOTHING)
                INSERT INTO dossier.name_word (word)
                SELECT DISTINCT w.word
                FROM unnest(CAST(:family AS text[]) || CAST(:middle AS text[]) || CAST(:given AS text[])) w (word)
                ON CONFLICT DO NOTHING
                """)
                .param("family", Calling.FAMILY)
                .param("middle", Calling.MIDDLE)
                .param("given", Calling.GIVEN)
                .param("office", office)
                .param("returned", returned.value())
                .update();
    }

    /**
     * Copies what a table has of the one that was returned.
     *
     * @param other what is put in place of its columns, by their names
     */
    private void copy(JdbcClient jdbc, String table, String key, String rows, Map<String, String> other) {
        var columns = jdbc.sql("""
                        SELECT c.column_name FROM information_schema.columns c
                        WHERE c.table_schema = 'dossier' AND c.table_name = :table AND c.is_generated = 'NEVER'
                        """)
                .param("table", table)
                .query((row, _) -> row.getString("column_name"))
                .list();
        var values = columns.stream()
                .map(column -> other.getOrDefault(column, "t." + column))
                .collect(Collectors.joining(", "));
        jdbc.sql(
                        "INSERT INTO dossier.%s (%s) SELECT %s FROM dossier.%s t CROSS JOIN public.copied c WHERE t.%s = :returned AND (%s)"
                                .formatted(table, String.join(", ", columns), values, table, key, rows))
                .param("returned", returned.value())
                .update();
    }

    /** Random codes may be there already; such are left out, one in some thousands. */
    private void name(JdbcClient jdbc) {
        var first = now.minus(APART.multipliedBy(filled + DOSSIERS));
        var at = IntStream.range(0, DOSSIERS)
                .mapToObj(number -> first.plus(APART.multipliedBy(number)))
                .toList();
        jdbc.sql("DROP TABLE IF EXISTS public.copied").update();
        jdbc.sql("""
                        CREATE TABLE public.copied AS
                        SELECT n.*, gen_random_uuid() AS owner, n.place %% %d = 0 AS open
                        FROM unnest(CAST(:ids AS uuid[]), CAST(:public AS text[]), CAST(:codes AS text[]))
                            WITH ORDINALITY AS n (id, public_code, code, place)
                        WHERE NOT EXISTS (SELECT FROM dossier.code c WHERE c.code = n.public_code)
                        """.formatted(OPEN_ONE_IN))
                .param("ids", at.stream().map(Uuid7::at).map(UUID::toString).toArray(String[]::new))
                .param(
                        "public",
                        Stream.generate(PublicCode::random)
                                .map(PublicCode::value)
                                .distinct()
                                .limit(DOSSIERS)
                                .toArray(String[]::new))
                .param(
                        "codes",
                        IntStream.range(0, DOSSIERS)
                                .mapToObj(number -> code(at.get(number), filled + number))
                                .toArray(String[]::new))
                .update();
    }

    /** Of an office that takes nothing in while we measure. */
    private static String code(Instant at, int number) {
        return DossierCode.of("Y99.90", VietnamTime.dateOf(at), number + 1).value();
    }
}
