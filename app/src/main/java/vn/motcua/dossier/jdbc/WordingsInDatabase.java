package vn.motcua.dossier.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.model.Maker;
import vn.motcua.dossier.usecase.Wordings;
import vn.motcua.shared.PersonId;
import vn.motcua.shared.VietnamTime;

@Repository
class WordingsInDatabase implements Wordings {
    private static final String WORDING = """
            SELECT o.version, o.wording, o.written_at, o.written_by, o.written_for
            FROM dossier.outcome o
            WHERE o.dossier_id = :id
            """;

    static final String ALL = WORDING + "ORDER BY o.version";

    private final JdbcClient jdbc;

    WordingsInDatabase(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void write(DossierId dossier, Wording wording) {
        jdbc.sql("""
                        INSERT INTO dossier.outcome (dossier_id, version, wording, written_at, written_by, written_for)
                        VALUES (:dossier, :version, :wording, :at, :by, :for)
                        """)
                .param("dossier", dossier.value())
                .param("version", wording.version())
                .param("wording", wording.text())
                .param("at", wording.at().atZone(VietnamTime.ZONE).toOffsetDateTime())
                .param(
                        "by",
                        wording.by().map(Maker::person).map(PersonId::value).orElse(null))
                .param(
                        "for",
                        wording.by().flatMap(Maker::absent).map(PersonId::value).orElse(null))
                .update();
    }

    @Override
    public Optional<Wording> last(DossierId dossier) {
        return jdbc.sql(WORDING + "ORDER BY o.version DESC LIMIT 1")
                .param("id", dossier.value())
                .query(WordingsInDatabase::wording)
                .optional();
    }

    @Override
    public List<Wording> all(DossierId dossier) {
        return jdbc.sql(ALL)
                .param("id", dossier.value())
                .query(WordingsInDatabase::wording)
                .list();
    }

    static Wording wording(ResultSet row, int number) throws SQLException {
        var absent =
                Optional.ofNullable(row.getObject("written_for", UUID.class)).map(PersonId::new);
        return new Wording(
                row.getInt("version"),
                row.getString("wording"),
                row.getObject("written_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("written_by", UUID.class))
                        .map(PersonId::new)
                        .map(by -> new Maker(by, absent)));
    }
}
