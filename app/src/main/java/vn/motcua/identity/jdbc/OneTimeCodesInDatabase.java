package vn.motcua.identity.jdbc;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.identity.usecase.OneTimeCodes;
import vn.motcua.shared.PersonId;
import vn.motcua.shared.Phone;

@Repository
class OneTimeCodesInDatabase implements OneTimeCodes {
    private final JdbcClient jdbc;
    private final AllowanceSecret secret;

    OneTimeCodesInDatabase(JdbcClient jdbc, AllowanceSecret secret) {
        this.jdbc = jdbc;
        this.secret = secret;
    }

    @Override
    public void keep(Code code, Instant now) {
        jdbc.sql("""
                        DELETE FROM identity.one_time_code c
                        WHERE c.person_id = :person
                           OR c.id IN (
                               SELECT o.id FROM identity.one_time_code o
                               WHERE o.until <= :now
                               ORDER BY o.until, o.id
                               LIMIT 20)
                        """)
                .param("person", code.person().value())
                .param("now", at(now))
                .update();
        jdbc.sql("""
                        INSERT INTO identity.one_time_code (id, person_id, phone, hash, guesses_left, until)
                        VALUES (:id, :person, :phone, :hash, :guesses, :until)
                        """)
                .param("id", code.id())
                .param("person", code.person().value())
                .param("phone", code.phone().e164())
                .param("hash", sealed(code.use(), code.id(), code.digits()))
                .param("guesses", code.guesses())
                .param("until", at(code.until()))
                .update();
    }

    /** One statement: whoever comes second waits for the row, and then it is used. */
    @Override
    public Optional<Guess> guess(PersonId person, UUID id, String digits, Instant now) {
        return jdbc.sql("""
                        UPDATE identity.one_time_code c
                        SET guesses_left = c.guesses_left - 1,
                            used_at = CASE WHEN c.hash = :hash THEN CAST(:now AS timestamptz) END
                        WHERE c.id = :id AND c.person_id = :person
                          AND c.used_at IS NULL AND c.guesses_left > 0 AND c.until > :now
                        RETURNING c.used_at IS NOT NULL AS hit, c.phone, c.guesses_left
                        """)
                .param("hash", sealed(Use.CONFIRM, id, digits))
                .param("now", at(now))
                .param("id", id)
                .param("person", person.value())
                .query((row, _) ->
                        new Guess(row.getBoolean("hit"), new Phone(row.getString("phone")), row.getInt("guesses_left")))
                .optional();
    }

    @Override
    public Optional<PersonId> open(UUID id, String digits, Instant now) {
        return jdbc.sql("""
                        UPDATE identity.one_time_code c
                        SET guesses_left = c.guesses_left - 1,
                            used_at = CASE WHEN c.hash = :hash THEN CAST(:now AS timestamptz) END
                        WHERE c.id = :id AND c.used_at IS NULL AND c.guesses_left > 0 AND c.until > :now
                        RETURNING CASE WHEN c.used_at IS NOT NULL THEN c.person_id END AS let_in
                        """)
                .param("hash", sealed(Use.SIGN_IN, id, digits))
                .param("now", at(now))
                .param("id", id)
                .query((row, _) -> Optional.ofNullable(row.getObject("let_in", UUID.class)))
                .optional()
                .flatMap(person -> person.map(PersonId::new));
    }

    @Override
    public Optional<PersonId> holder(Phone phone, Instant since) {
        return jdbc.sql("""
                        SELECT p.id
                        FROM identity.person p
                        WHERE p.phone = :phone AND p.phone_confirmed_at >= :since
                        ORDER BY p.phone_confirmed_at DESC, p.id
                        LIMIT 1
                        """)
                .param("phone", phone.e164())
                .param("since", at(since))
                .query((row, _) -> new PersonId(row.getObject("id", UUID.class)))
                .optional();
    }

    @Override
    public void confirm(PersonId person, Phone phone, Instant now) {
        jdbc.sql("""
                        UPDATE identity.person p
                        SET phone = :phone, phone_confirmed_at = :now
                        WHERE p.id = :person
                        """)
                .param("phone", phone.e164())
                .param("now", at(now))
                .param("person", person.value())
                .update();
    }

    private String sealed(Use use, UUID id, String digits) {
        return secret.seal("one-time-code\n" + use + "\n" + id + "\n" + digits);
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
