package vn.motcua.catalogue.jdbc;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.catalogue.Revision;
import vn.motcua.catalogue.usecase.Draft;
import vn.motcua.catalogue.usecase.Overview;

@Repository
class OverviewInDatabase implements Overview {
    private static final String SCHEDULED = "WHERE r.state = 'published' AND lower(r.valid) > :today\n";

    /** The last published revision of each procedure, found by one look at the index, where it has ended. */
    private static final String ENDED = """
            FROM catalogue.procedure p
            CROSS JOIN LATERAL (
                SELECT l.id, l.number, l.content, l.valid, l.decision, coalesce(upper(l.valid), DATE 'infinity') AS until
                FROM catalogue.revision l
                WHERE l.procedure_id = p.id AND l.state = 'published'
                ORDER BY coalesce(upper(l.valid), DATE 'infinity') DESC
                LIMIT 1
            ) r
            WHERE r.until <= :today
            """;

    private final JdbcClient jdbc;

    OverviewInDatabase(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Revision> scheduled(LocalDate today) {
        return jdbc.sql(Rows.PUBLISHED + SCHEDULED + "ORDER BY lower(r.valid), r.id")
                .param("today", today)
                .query(Rows::published)
                .list();
    }

    @Override
    public List<Revision> ended(LocalDate today) {
        return jdbc.sql("""
            SELECT r.id, r.number, r.content, lower(r.valid) AS from_day, upper(r.valid) AS until_day, r.decision
            """ + ENDED + "ORDER BY r.until DESC, r.id")
                .param("today", today)
                .query(Rows::published)
                .list();
    }

    @Override
    public Counts counts(LocalDate today) {
        return jdbc.sql("""
            SELECT
                (SELECT count(*) FROM catalogue.revision r %s) AS scheduled,
                (SELECT count(*) %s) AS ended
            """.formatted(SCHEDULED, ENDED))
                .param("today", today)
                .query((row, _) -> new Counts(row.getInt("scheduled"), row.getInt("ended")))
                .single();
    }

    @Override
    public List<Draft> drafts(ProcedureCode code) {
        return jdbc.sql(Rows.DRAFT + """
            JOIN catalogue.procedure p ON p.id = r.procedure_id
            WHERE p.code = :code AND r.state <> 'published'
            ORDER BY r.drafted_at DESC, r.id
            """)
                .param("code", code.value())
                .query(Rows::draft)
                .list();
    }
}
