package vn.motcua.dossier.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.model.Bundle;
import vn.motcua.dossier.usecase.Bundles;
import vn.motcua.shared.PersonId;

@Repository
class BundlesInDatabase implements Bundles {
    /** The whole bundle of one of its parts, a row for each part. */
    static final String BUNDLE = """
            SELECT b.lead, b.procedure, b.promised, p.dossier_id, p.name, p.wait
            FROM dossier.bundle_part asked
            JOIN dossier.bundle b ON b.lead = asked.lead
            JOIN dossier.bundle_part p ON p.lead = b.lead
            WHERE asked.dossier_id = :id
            ORDER BY p.number
            """;

    private final JdbcClient jdbc;

    BundlesInDatabase(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(Bundle bundle) {
        jdbc.sql("INSERT INTO dossier.bundle (lead, procedure, promised) VALUES (:lead, :procedure, :promised)")
                .param("lead", bundle.lead().value())
                .param("procedure", bundle.procedure().value())
                .param("promised", bundle.promised().map(DossierRows::column).orElse(null))
                .update();
        for (var number = 0; number < bundle.parts().size(); number++) {
            var part = bundle.parts().get(number);
            jdbc.sql("""
                            INSERT INTO dossier.bundle_part (dossier_id, lead, number, name, wait)
                            VALUES (:dossier, :lead, :number, :name, :wait)
                            """)
                    .param("dossier", part.dossier().value())
                    .param("lead", bundle.lead().value())
                    .param("number", number)
                    .param("name", part.name())
                    .param("wait", part.waiting().key())
                    .update();
        }
    }

    @Override
    public Optional<Bundle> of(DossierId part) {
        return bundle(jdbc.sql(BUNDLE)
                .param("id", part.value())
                .query(BundlesInDatabase::row)
                .list());
    }

    /** Empty where there are no rows: what was filed alone is in none. */
    static Optional<Bundle> bundle(List<Row> rows) {
        return rows.stream()
                .findFirst()
                .map(first -> new Bundle(
                        first.lead(),
                        first.procedure(),
                        first.promised(),
                        rows.stream().map(Row::part).toList()));
    }

    static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                new DossierId(row.getObject("lead", UUID.class)),
                new ProcedureCode(row.getString("procedure")),
                Optional.ofNullable(row.getObject("promised", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant),
                new Bundle.Part(
                        new DossierId(row.getObject("dossier_id", UUID.class)),
                        row.getString("name"),
                        Bundle.Wait.of(row.getString("wait"))));
    }

    @Override
    public void settle(DossierId part, Bundle.Wait wait, Instant at) {
        jdbc.sql("UPDATE dossier.bundle_part SET wait = :wait, settled_at = :at WHERE dossier_id = :dossier")
                .param("wait", wait.key())
                .param("at", DossierRows.column(at))
                .param("dossier", part.value())
                .update();
    }

    @Override
    public void state(DossierId dossier, Given given) {
        jdbc.sql("""
                        INSERT INTO dossier.given (dossier_id, outcome, stated_at, stated_by)
                        VALUES (:dossier, :outcome::jsonb, :at, :by)
                        ON CONFLICT (dossier_id) DO UPDATE
                        SET outcome = excluded.outcome, stated_at = excluded.stated_at, stated_by = excluded.stated_by
                        """)
                .param("dossier", dossier.value())
                .param("outcome", AnsweredRows.json(given.values().byBox()))
                .param("at", DossierRows.column(given.at()))
                .param("by", given.by().value())
                .update();
    }

    @Override
    public Optional<Given> given(DossierId dossier) {
        return jdbc.sql("SELECT g.outcome, g.stated_at, g.stated_by FROM dossier.given g WHERE g.dossier_id = :dossier")
                .param("dossier", dossier.value())
                .query((row, _) -> new Given(
                        DossierRows.answers(row.getString("outcome")),
                        new PersonId(row.getObject("stated_by", UUID.class)),
                        row.getObject("stated_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    /** A part, beside what holds of the whole. */
    record Row(DossierId lead, ProcedureCode procedure, Optional<Instant> promised, Bundle.Part part) {}
}
