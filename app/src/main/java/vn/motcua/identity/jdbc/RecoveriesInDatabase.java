package vn.motcua.identity.jdbc;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.identity.model.Recovery;
import vn.motcua.identity.usecase.Recoveries;
import vn.motcua.shared.PersonId;

@Repository
class RecoveriesInDatabase implements Recoveries {
    private final JdbcClient jdbc;

    RecoveriesInDatabase(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(Recovery recovery) {
        jdbc.sql("""
                        INSERT INTO identity.recovery (id, person_id, reason, asked_by, asked_at, until)
                        VALUES (:id, :person, :reason, :by, :at, :until)
                        """)
                .param("id", recovery.id())
                .param("person", recovery.person().value())
                .param("reason", recovery.reason())
                .param("by", recovery.askedBy().value())
                .param("at", recovery.askedAt().atOffset(ZoneOffset.UTC))
                .param("until", recovery.until().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public Optional<Recovery> undecided(PersonId person) {
        return jdbc.sql("""
                        SELECT r.id, r.reason, r.asked_by, r.asked_at, r.until
                        FROM identity.recovery r
                        WHERE r.person_id = :person AND r.decided_at IS NULL
                        """)
                .param("person", person.value())
                .query((row, _) -> new Recovery(
                        row.getObject("id", UUID.class),
                        person,
                        row.getString("reason"),
                        new PersonId(row.getObject("asked_by", UUID.class)),
                        row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                        row.getObject("until", OffsetDateTime.class).toInstant()))
                .optional();
    }

    @Override
    public void decide(UUID id, PersonId by, boolean agreed, Instant now) {
        jdbc.sql("""
                        UPDATE identity.recovery r
                        SET decided_by = :by, decided_at = :now, agreed = :agreed
                        WHERE r.id = :id AND r.decided_at IS NULL
                        """)
                .param("by", by.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("agreed", agreed)
                .param("id", id)
                .update();
    }
}
