package vn.motcua.identity.jdbc;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.identity.model.Totp;
import vn.motcua.identity.usecase.Authenticators;
import vn.motcua.identity.usecase.Sealing;
import vn.motcua.shared.PersonId;

@Repository
class AuthenticatorsInDatabase implements Authenticators {
    private final JdbcClient jdbc;
    private final Sealing sealing;

    AuthenticatorsInDatabase(JdbcClient jdbc, Sealing sealing) {
        this.jdbc = jdbc;
        this.sealing = sealing;
    }

    @Override
    public Optional<App> find(PersonId person) {
        return jdbc.sql("""
                        SELECT t.secret, t.last_step, t.confirmed_at IS NOT NULL AS confirmed
                        FROM identity.authenticator t
                        WHERE t.person_id = :person
                        """)
                .param("person", person.value())
                .query((row, _) -> new App(
                        new Totp(sealing.unlock(row.getString("secret"), person.toString())),
                        row.getLong("last_step"),
                        row.getBoolean("confirmed")))
                .optional();
    }

    @Override
    public void begin(PersonId person, Totp totp, Instant now) {
        jdbc.sql("""
                        INSERT INTO identity.authenticator (person_id, secret, last_step, begun_at)
                        VALUES (:person, :secret, 0, :now)
                        ON CONFLICT (person_id) DO UPDATE
                        SET secret = excluded.secret, last_step = 0, begun_at = excluded.begun_at
                        WHERE identity.authenticator.confirmed_at IS NULL
                        """)
                .param("person", person.value())
                .param("secret", sealing.lock(totp.secret(), person.toString()))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public void confirm(PersonId person, long step, Instant now) {
        jdbc.sql("""
                        UPDATE identity.authenticator t
                        SET confirmed_at = :now, last_step = :step
                        WHERE t.person_id = :person AND t.confirmed_at IS NULL
                        """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("step", step)
                .param("person", person.value())
                .update();
    }

    @Override
    public boolean use(PersonId person, long step) {
        return jdbc.sql("""
                        UPDATE identity.authenticator t
                        SET last_step = :step
                        WHERE t.person_id = :person AND t.confirmed_at IS NOT NULL AND t.last_step < :step
                        """).param("step", step).param("person", person.value()).update() == 1;
    }

    @Override
    public boolean remove(PersonId person) {
        return jdbc.sql("DELETE FROM identity.authenticator t WHERE t.person_id = :person")
                        .param("person", person.value())
                        .update()
                == 1;
    }
}
