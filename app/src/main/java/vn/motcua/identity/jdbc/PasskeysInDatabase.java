package vn.motcua.identity.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.identity.model.Passkey;
import vn.motcua.identity.model.Passkey.Credential;
import vn.motcua.identity.usecase.Passkeys;
import vn.motcua.shared.PersonId;

@Repository
class PasskeysInDatabase implements Passkeys {
    private static final String KEY = """
            SELECT k.id, k.person_id, k.name, k.credential_id, k.credential, k.host, k.counter, k.made_at, k.last_used_on
            FROM identity.passkey k
            """;

    private final JdbcClient jdbc;

    PasskeysInDatabase(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean add(Passkey key) {
        return jdbc.sql("""
                        INSERT INTO identity.passkey
                            (id, person_id, credential_id, credential, host, counter, name, made_at)
                        VALUES (:id, :person, :credentialId, :credential, :host, :counter, :name, :madeAt)
                        ON CONFLICT (credential_id) DO NOTHING
                        """)
                        .param("id", key.id())
                        .param("person", key.person().value())
                        .param("credentialId", key.credential().id())
                        .param("credential", key.credential().data())
                        .param("host", key.credential().host())
                        .param("counter", key.credential().counter())
                        .param("name", key.name())
                        .param("madeAt", key.madeAt().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    @Override
    public List<Passkey> of(PersonId person) {
        return jdbc.sql(KEY + """
                        WHERE k.person_id = :person AND k.removed_at IS NULL
                        ORDER BY k.made_at DESC, k.id
                        """)
                .param("person", person.value())
                .query(PasskeysInDatabase::key)
                .list();
    }

    @Override
    public Optional<Passkey> bearing(String credentialId) {
        return jdbc.sql(KEY + "WHERE k.credential_id = :credentialId AND k.removed_at IS NULL")
                .param("credentialId", credentialId)
                .query(PasskeysInDatabase::key)
                .optional();
    }

    @Override
    public void used(Passkey key) {
        jdbc.sql("UPDATE identity.passkey k SET counter = :counter, last_used_on = :day WHERE k.id = :id")
                .param("counter", key.credential().counter())
                .param("day", key.lastUsedOn().orElse(null))
                .param("id", key.id())
                .update();
    }

    @Override
    public boolean remove(PersonId person, UUID id, Instant now) {
        return jdbc.sql("""
                        UPDATE identity.passkey k
                        SET removed_at = :now
                        WHERE k.id = :id AND k.person_id = :person AND k.removed_at IS NULL
                        """)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("id", id)
                        .param("person", person.value())
                        .update()
                == 1;
    }

    @Override
    public int removeAll(PersonId person, Instant now) {
        return jdbc.sql("""
                        UPDATE identity.passkey k
                        SET removed_at = :now
                        WHERE k.person_id = :person AND k.removed_at IS NULL
                        """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("person", person.value())
                .update();
    }

    private static Passkey key(ResultSet row, int number) throws SQLException {
        return new Passkey(
                row.getObject("id", UUID.class),
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getString("name"),
                new Credential(
                        row.getString("credential_id"),
                        row.getString("credential"),
                        row.getString("host"),
                        row.getLong("counter")),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("last_used_on", LocalDate.class)));
    }
}
