package vn.motcua.identity.jdbc;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.identity.usecase.Invitations;
import vn.motcua.shared.PersonId;

@Repository
class InvitationsInDatabase implements Invitations {
    private static final String OPEN = "i.used_at IS NULL AND i.withdrawn_at IS NULL AND i.until > :now";

    private final JdbcClient jdbc;

    InvitationsInDatabase(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(UUID id, PersonId person, String hash, Instant now, Instant until) {
        jdbc.sql("""
                        UPDATE identity.invitation i
                        SET withdrawn_at = :now
                        WHERE i.person_id = :person AND i.used_at IS NULL AND i.withdrawn_at IS NULL
                        """).param("person", person.value()).param("now", at(now)).update();
        jdbc.sql("""
                        INSERT INTO identity.invitation (id, person_id, hash, made_at, until)
                        VALUES (:id, :person, :hash, :now, :until)
                        """)
                .param("id", id)
                .param("person", person.value())
                .param("hash", hash)
                .param("now", at(now))
                .param("until", at(until))
                .update();
    }

    @Override
    public Optional<PersonId> invited(String hash, Instant now) {
        return jdbc.sql("SELECT i.person_id FROM identity.invitation i WHERE i.hash = :hash AND " + OPEN)
                .param("hash", hash)
                .param("now", at(now))
                .query((row, _) -> new PersonId(row.getObject("person_id", UUID.class)))
                .optional();
    }

    @Override
    public Optional<Instant> openUntil(PersonId person, Instant now) {
        return jdbc.sql("SELECT i.until FROM identity.invitation i WHERE i.person_id = :person AND " + OPEN)
                .param("person", person.value())
                .param("now", at(now))
                .query((row, _) -> row.getObject("until", OffsetDateTime.class).toInstant())
                .optional();
    }

    @Override
    public boolean use(String hash, Instant now) {
        return jdbc.sql("UPDATE identity.invitation i SET used_at = :now WHERE i.hash = :hash AND " + OPEN)
                        .param("hash", hash)
                        .param("now", at(now))
                        .update()
                == 1;
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
