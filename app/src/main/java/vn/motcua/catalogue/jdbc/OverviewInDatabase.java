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
    private final JdbcClient jdbc;

    OverviewInDatabase(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Revision> scheduled(LocalDate today) {
        return jdbc.sql(Rows.PUBLISHED + """
            WHERE r.state = 'published' AND lower(r.valid) > :today
                AND (upper_inf(r.valid) OR upper(r.valid) > :today)
            ORDER BY lower(r.valid), r.id
            """)
                .param("today", today)
                .query(Rows::published)
                .list();
    }

    @Override
    public List<Revision> ended(LocalDate today) {
        return jdbc.sql(Rows.PUBLISHED + """
            WHERE r.state = 'published' AND upper(r.valid) <= :today
                AND NOT EXISTS (
                    SELECT 1 FROM catalogue.revision later
                    WHERE later.procedure_id = r.procedure_id AND later.state = 'published'
                        AND lower(later.valid) > lower(r.valid))
            ORDER BY upper(r.valid) DESC, r.id
            """)
                .param("today", today)
                .query(Rows::published)
                .list();
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
