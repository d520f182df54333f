package vn.motcua.dossier.jdbc;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.catalogue.RevisionId;
import vn.motcua.dossier.DraftId;
import vn.motcua.dossier.model.FormItem;
import vn.motcua.dossier.usecase.FormTallies;
import vn.motcua.shared.AgencyId;
import vn.motcua.shared.VietnamTime;

/** Months and desks are named one by one, so that the key leads to each of their sums and passes by what lies between. */
@Repository
class FormTalliesInDatabase implements FormTallies {
    private static final String WHERE = """
            FROM dossier.form_tally t
            WHERE t.month = ANY (CAST(:months AS date[])) AND t.desk = ANY (CAST(:desks AS uuid[]))
            """;

    private final JdbcClient jdbc;

    FormTalliesInDatabase(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void flawed(DraftId draft, Collection<Flaw> flaws) {
        jdbc.sql(FormTallySql.FLAWED)
                .param("id", draft.value())
                .param("names", flaws.stream().map(Flaw::field).toArray(String[]::new))
                .param(
                        "problems",
                        flaws.stream().map(flaw -> flaw.problem().key()).toArray(String[]::new))
                .update();
    }

    @Override
    public List<Line> lines(Scope scope) {
        return jdbc.sql("SELECT t.desk, t.procedure, t.item, sum(t.count) AS count\n" + WHERE + """
                          AND t.item IN ('begun', 'filed')
                        GROUP BY t.desk, t.procedure, t.item
                        ORDER BY t.procedure, t.desk, t.item
                        """)
                .param("months", months(scope))
                .param("desks", desks(scope))
                .query((row, _) -> new Line(
                        new AgencyId(row.getObject("desk", UUID.class)),
                        new ProcedureCode(row.getString("procedure")),
                        FormItem.of(row.getString("item")),
                        row.getLong("count")))
                .list();
    }

    @Override
    public List<Sum> sums(ProcedureCode procedure, Scope scope) {
        return jdbc.sql("SELECT t.revision, t.item, t.name, t.problem, sum(t.count) AS count\n" + WHERE + """
                          AND t.item = ANY (CAST(:items AS text[])) AND t.procedure = :procedure
                        GROUP BY t.revision, t.item, t.name, t.problem
                        ORDER BY t.revision, t.item, t.name, t.problem
                        """)
                .param("months", months(scope))
                .param("desks", desks(scope))
                .param("items", items())
                .param("procedure", procedure.value())
                .query((row, _) -> new Sum(
                        new RevisionId(row.getObject("revision", UUID.class)),
                        FormItem.of(row.getString("item")),
                        row.getString("name"),
                        row.getString("problem"),
                        row.getLong("count")))
                .list();
    }

    @Override
    public List<Idle> idle(ProcedureCode procedure, Scope scope, Instant since) {
        var first = VietnamTime.startOf(Collections.min(scope.months()).atDay(1));
        var end = VietnamTime.startOf(
                Collections.max(scope.months()).plusMonths(1).atDay(1));
        return jdbc.sql("""
                        SELECT d.revision, coalesce(d.step, '') AS step, count(*) AS count
                        FROM dossier.draft d
                        WHERE d.measured AND d.dossier_id IS NULL AND d.procedure = :procedure
                          AND d.desk = ANY (CAST(:desks AS uuid[])) AND d.saved_at < :since
                          AND d.begun_at >= :first AND d.begun_at < :end
                        GROUP BY d.revision, d.step
                        ORDER BY d.revision, d.step
                        """)
                .param("procedure", procedure.value())
                .param("desks", desks(scope))
                .param("since", DossierRows.column(since))
                .param("first", DossierRows.column(first))
                .param("end", DossierRows.column(end))
                .query((row, _) -> new Idle(
                        new RevisionId(row.getObject("revision", UUID.class)),
                        row.getString("step"),
                        row.getLong("count")))
                .list();
    }

    private static String[] months(Scope scope) {
        return scope.months().stream()
                .map(YearMonth::toString)
                .map(month -> month + "-01")
                .toArray(String[]::new);
    }

    private static String[] desks(Scope scope) {
        return scope.desks().stream().map(AgencyId::toString).toArray(String[]::new);
    }

    private static String[] items() {
        return Arrays.stream(FormItem.values()).map(FormItem::key).toArray(String[]::new);
    }
}
