package vn.motcua.catalogue.jdbc;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalogue.Procedure;
import vn.motcua.catalogue.Revision;
import vn.motcua.catalogue.RevisionId;
import vn.motcua.catalogue.model.ProcedureJson;
import vn.motcua.catalogue.usecase.Draft;
import vn.motcua.shared.PersonId;

/** Rows of catalogue.revision, read and written. */
final class Rows {
    static final String DRAFT = """
            SELECT r.id, r.content, r.state, r.edits, r.drafted_by, r.drafted_at, r.submitted_by, r.submitted_at, r.remark
            FROM catalogue.revision r
            """;

    static final String PUBLISHED = """
            SELECT r.id, r.number, r.content, lower(r.valid) AS from_day, upper(r.valid) AS until_day, r.decision
            FROM catalogue.revision r
            """;

    private Rows() {}

    static Draft draft(ResultSet row, int number) throws SQLException {
        return new Draft(
                new RevisionId(row.getObject("id", UUID.class)),
                ProcedureJson.read(row.getString("content")),
                Draft.State.of(row.getString("state")),
                row.getInt("edits"),
                new Draft.Hands(
                        person(row, "drafted_by"),
                        row.getObject("drafted_at", OffsetDateTime.class).toInstant(),
                        person(row, "submitted_by"),
                        Optional.ofNullable(row.getObject("submitted_at", OffsetDateTime.class))
                                .map(OffsetDateTime::toInstant),
                        Optional.ofNullable(row.getString("remark"))));
    }

    static Revision published(ResultSet row, int number) throws SQLException {
        return new Revision(
                new RevisionId(row.getObject("id", UUID.class)),
                row.getInt("number"),
                ProcedureJson.read(row.getString("content")),
                row.getObject("from_day", LocalDate.class),
                Optional.ofNullable(row.getObject("until_day", LocalDate.class)),
                row.getString("decision"));
    }

    static Map<String, Object> content(Procedure procedure) {
        var json = ProcedureJson.write(procedure);
        return Map.of("content", json, "fingerprint", sha256(json));
    }

    static @Nullable UUID id(Optional<PersonId> person) {
        return person.map(PersonId::value).orElse(null);
    }

    private static Optional<PersonId> person(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, UUID.class)).map(PersonId::new);
    }

    static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
