package vn.motcua.bench.dossier;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.PublicCode;
import vn.motcua.shared.Uuid7;
import vn.motcua.shared.VietnamTime;

/**
 * Kho hồ sơ: dossiers that were there before, copied from one that has gone its whole way. One in twenty has not ended: it
 * is in hand of the specialists of the same office, as in a ward that has much to do.
 */
final class Archive {
    static final int DOSSIERS = 100_000;
    private static final int OPEN_ONE_IN = 20;
    private static final Duration APART = Duration.ofMinutes(2);

    private final JdbcClient jdbc;
    private final DossierId returned;

    /** @param jdbc with the owner's rights */
    Archive(JdbcClient jdbc, DossierId returned) {
        this.jdbc = jdbc;
        this.returned = returned;
    }

    void fill(Instant now) {
        name(now);
        copy("""
                INSERT INTO dossier.dossier
                SELECT d.* FROM dossier.dossier t
                CROSS JOIN public.copied c
                CROSS JOIN LATERAL jsonb_populate_record(t, jsonb_build_object('id', c.id, 'public_code', c.public_code,
                    'code', c.code, 'ended', CASE WHEN NOT c.open THEN t.ended END,
                    'ended_at', CASE WHEN NOT c.open THEN t.ended_at END,
                    'finished_at', CASE WHEN NOT c.open THEN t.finished_at END)) d
                WHERE t.id = :returned
                """);
        copy("""
                INSERT INTO dossier.code (code, dossier_id)
                SELECT c.public_code, c.id FROM public.copied c UNION ALL SELECT c.code, c.id FROM public.copied c
                """);
        copy("""
                INSERT INTO dossier.passage
                SELECT p.* FROM dossier.passage t
                CROSS JOIN public.copied c
                CROSS JOIN LATERAL jsonb_populate_record(t, jsonb_build_object('dossier_id', c.id)) p
                WHERE t.dossier_id = :returned AND (NOT c.open OR t.number <= 3)
                """);
        copy("""
                INSERT INTO dossier.hand (dossier_id, code, revision, stage, step, agency, role, since, procedure, due)
                SELECT c.id, c.code, d.revision, t.stage, t.step, t.agency, t.role, t.at, d.procedure, d.due
                FROM dossier.passage t
                JOIN dossier.dossier d ON d.id = t.dossier_id
                CROSS JOIN public.copied c
                WHERE t.dossier_id = :returned AND t.number = 3 AND c.open
                """);
        copy("""
                INSERT INTO dossier.likeness (dossier_id, open, procedure, owner, practice, reason)
                SELECT c.id, c.open, d.procedure, gen_random_uuid(), false, ''
                FROM dossier.dossier d CROSS JOIN public.copied c
                WHERE d.id = :returned
                """);
        // Or the server's own cleaning up after so much at once is counted as what the first dossiers cost.
        jdbc.sql("VACUUM ANALYZE").update();
        jdbc.sql("CHECKPOINT").update();
    }

    private void name(Instant now) {
        var first = now.minus(APART.multipliedBy(DOSSIERS));
        var at = IntStream.range(0, DOSSIERS)
                .mapToObj(number -> first.plus(APART.multipliedBy(number)))
                .toList();
        jdbc.sql("""
                        CREATE TABLE public.copied AS
                        SELECT n.*, n.place %% %d = 0 AS open
                        FROM unnest(CAST(:ids AS uuid[]), CAST(:public AS text[]), CAST(:codes AS text[]))
                            WITH ORDINALITY AS n (id, public_code, code, place)
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
                                .mapToObj(number -> code(at.get(number), number))
                                .toArray(String[]::new))
                .update();
    }

    /** Of an office that takes nothing in while we measure. */
    private static String code(Instant at, int number) {
        return DossierCode.of("Y99.90", VietnamTime.dateOf(at), number + 1).value();
    }

    private void copy(String sql) {
        jdbc.sql(sql).param("returned", returned.value()).update();
    }
}
