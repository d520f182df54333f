package vn.motcua.bench.catalogue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.motcua.bench.Program;
import vn.motcua.bench.Site;

/** Giá sách đầy: a catalogue of the nation's size, each procedure revised five times. */
final class FullShelf {
    static final int PROCEDURES = 2_296;
    static final int REVISIONS = 5;

    private FullShelf() {}

    /** The reference catalogue where {@code MOTCUA_REFERENCE} tells its folder, else our own sample over and over. */
    static String name() {
        return reference().isPresent()
                ? "the reference catalogue"
                : "our own sample over and over, under made-up codes";
    }

    private static Optional<Path> reference() {
        return Optional.ofNullable(System.getenv("MOTCUA_REFERENCE")).map(folder -> Path.of(folder, "procedures.csv"));
    }

    /** Fills the data folder of a program that runs on it; the codes of what is in force. */
    static List<String> fill(Site site, Path data, Program program) throws Exception {
        if (reference().isPresent()) {
            site.administer(data, "import", "procedures", reference().get().toString());
        }
        try (var connection = program.owner();
                var statement = connection.createStatement()) {
            statement.execute(multiplied());
            statement.execute(revised());
            statement.execute("UPDATE catalogue.edition SET number = number + 1");
            return codes(connection);
        }
    }

    /** As many procedures as are missing, with the words of those that are there. */
    private static String multiplied() {
        return """
                    WITH known AS (
                        SELECT r.content, row_number() OVER (ORDER BY r.id) - 1 AS place, count(*) OVER () AS many
                        FROM catalogue.revision r
                        WHERE r.state = 'published' AND upper_inf(r.valid)
                    ), missing AS (
                        SELECT gen_random_uuid() AS id, format('9.%%s', lpad(n::text, 6, '0')) AS code, n
                        FROM generate_series(1, %d - (SELECT count(*)::integer FROM known)) n
                    ), entered AS (
                        INSERT INTO catalogue.procedure (id, code, entered_at) SELECT m.id, m.code, now() FROM missing m
                        RETURNING id
                    )
                    INSERT INTO catalogue.revision (id, procedure_id, number, state, valid, decision, content, fingerprint,
                        drafted_at, published_at)
                    SELECT gen_random_uuid(), m.id, 1, 'published', daterange(current_date - 1, NULL), 'bench',
                        jsonb_set(k.content, '{code}', to_jsonb(m.code)), sha256(convert_to(m.code, 'UTF8')), now(), now()
                    FROM missing m JOIN known k ON k.place = m.n %% k.many
                    """.formatted(PROCEDURES);
    }

    /** The revisions that were in force before, a year each. */
    private static String revised() {
        return """
                    INSERT INTO catalogue.revision (id, procedure_id, number, state, valid, decision, content, fingerprint,
                        drafted_at, published_at)
                    SELECT gen_random_uuid(), r.procedure_id, known.last + n, 'published',
                        daterange(known.first - 365 * n, known.first - 365 * (n - 1)), r.decision, r.content,
                        r.fingerprint, now(), now()
                    FROM (
                        SELECT p.procedure_id, min(lower(p.valid)) AS first, max(p.number) AS last, count(*) AS many
                        FROM catalogue.revision p
                        WHERE p.state = 'published'
                        GROUP BY p.procedure_id
                    ) known
                    JOIN catalogue.revision r
                        ON r.procedure_id = known.procedure_id AND r.state = 'published' AND upper_inf(r.valid)
                    CROSS JOIN LATERAL generate_series(1, %d - known.many::integer) n
                    """.formatted(REVISIONS);
    }

    private static List<String> codes(Connection connection) throws SQLException {
        var codes = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("""
                        SELECT p.code FROM catalogue.procedure p JOIN catalogue.revision r ON r.procedure_id = p.id
                        WHERE r.state = 'published' AND upper_inf(r.valid) ORDER BY p.code
                        """)) {
            while (rows.next()) {
                codes.add(rows.getString(1));
            }
        }
        return codes;
    }
}
