package vn.motcua.catalogue.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.catalogue.usecase.KeptReference;
import vn.motcua.catalogue.usecase.KeptReferences;
import vn.motcua.shared.PersonId;
import vn.motcua.shared.VietnamTime;

@Repository
class KeptReferencesInDatabase implements KeptReferences {
    private static final String READ = """
            SELECT k.id, k.person_id, k.reference, k.authority, k.procedure_code, k.link, k.filed_on, k.note, k.kept_at
            FROM catalogue.kept_reference k
            """;

    private final JdbcClient jdbc;

    KeptReferencesInDatabase(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<KeptReference> of(PersonId owner) {
        return jdbc.sql(READ + "WHERE k.person_id = :owner ORDER BY k.kept_at DESC, k.id")
                .param("owner", owner.value())
                .query(KeptReferencesInDatabase::read)
                .list();
    }

    @Override
    public Optional<KeptReference> find(UUID id) {
        return jdbc.sql(READ + "WHERE k.id = :id")
                .param("id", id)
                .query(KeptReferencesInDatabase::read)
                .optional();
    }

    @Override
    public Optional<KeptReference> lock(UUID id) {
        return jdbc.sql(READ + "WHERE k.id = :id FOR UPDATE")
                .param("id", id)
                .query(KeptReferencesInDatabase::read)
                .optional();
    }

    @Override
    public int count(PersonId owner) {
        return jdbc.sql("SELECT count(*) FROM catalogue.kept_reference k WHERE k.person_id = :owner")
                .param("owner", owner.value())
                .query(Integer.class)
                .single();
    }

    @Override
    public void save(KeptReference reference) {
        var written = reference.written();
        jdbc.sql("""
                        INSERT INTO catalogue.kept_reference (id, person_id, reference, authority, procedure_code, link,
                            filed_on, note, kept_at)
                        VALUES (:id, :owner, :number, :authority, :procedure, :link, :filed::date, :note, :at)
                        ON CONFLICT (id) DO UPDATE SET reference = excluded.reference, authority = excluded.authority,
                            procedure_code = excluded.procedure_code, link = excluded.link,
                            filed_on = excluded.filed_on, note = excluded.note
                        """)
                .param("id", reference.id())
                .param("owner", reference.owner().value())
                .param("number", written.number())
                .param("authority", written.authority())
                .param(
                        "procedure",
                        written.procedure().map(ProcedureCode::value).orElse(null))
                .param("link", written.link().orElse(null))
                .param("filed", written.filedOn().orElse(null))
                .param("note", written.note())
                .param("at", reference.keptAt().atZone(VietnamTime.ZONE).toOffsetDateTime())
                .update();
    }

    @Override
    public void remove(UUID id) {
        jdbc.sql("DELETE FROM catalogue.kept_reference WHERE id = :id")
                .param("id", id)
                .update();
    }

    private static KeptReference read(ResultSet row, int number) throws SQLException {
        var written = new KeptReference.Written(
                row.getString("reference"),
                row.getString("authority"),
                Optional.ofNullable(row.getString("procedure_code")).map(ProcedureCode::new),
                Optional.ofNullable(row.getString("link")),
                Optional.ofNullable(row.getObject("filed_on", LocalDate.class)),
                row.getString("note"));
        return new KeptReference(
                row.getObject("id", UUID.class),
                new PersonId(row.getObject("person_id", UUID.class)),
                written,
                row.getObject("kept_at", OffsetDateTime.class).toInstant());
    }
}
