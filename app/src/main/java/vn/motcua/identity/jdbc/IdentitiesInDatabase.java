package vn.motcua.identity.jdbc;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.identity.model.Assertion;
import vn.motcua.identity.usecase.Identities;
import vn.motcua.shared.Assurance;
import vn.motcua.shared.CitizenId;
import vn.motcua.shared.PersonId;
import vn.motcua.shared.Text;

@Repository
class IdentitiesInDatabase implements Identities {
    private final JdbcClient jdbc;

    IdentitiesInDatabase(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<PersonId> owner(String issuer, String subject) {
        return jdbc.sql("""
                        SELECT e.person_id
                        FROM identity.electronic_identity e
                        WHERE e.issuer = :issuer AND e.subject = :subject
                        """)
                .param("issuer", issuer)
                .param("subject", subject)
                .query((row, _) -> new PersonId(row.getObject("person_id", UUID.class)))
                .optional();
    }

    @Override
    public Optional<PersonId> bearing(CitizenId citizenId) {
        return jdbc.sql("""
                        SELECT p.id
                        FROM identity.person p
                        JOIN identity.account a ON a.person_id = p.id
                        WHERE p.citizen_id = :citizenId
                        """)
                .param("citizenId", citizenId.digits())
                .query((row, _) -> new PersonId(row.getObject("id", UUID.class)))
                .optional();
    }

    @Override
    public Optional<PersonId> withoutAccount(CitizenId citizenId) {
        return jdbc.sql("""
                        SELECT p.id
                        FROM identity.person p
                        WHERE p.citizen_id = :citizenId
                          AND NOT EXISTS (SELECT 1 FROM identity.account a WHERE a.person_id = p.id)
                        """)
                .param("citizenId", citizenId.digits())
                .query((row, _) -> new PersonId(row.getObject("id", UUID.class)))
                .optional();
    }

    @Override
    public boolean hasOneOf(PersonId person, String issuer) {
        return jdbc.sql("""
                        SELECT EXISTS (
                            SELECT 1 FROM identity.electronic_identity e
                            WHERE e.person_id = :person AND e.issuer = :issuer)
                        """)
                .param("person", person.value())
                .param("issuer", issuer)
                .query(Boolean.class)
                .single();
    }

    @Override
    public void confirm(PersonId person, Assertion assertion, Instant now) {
        jdbc.sql("""
                        INSERT INTO identity.electronic_identity
                            (issuer, subject, person_id, level, joined_at, confirmed_at)
                        VALUES (:issuer, :subject, :person, :level, :now, :now)
                        ON CONFLICT (issuer, subject) DO UPDATE
                            SET level = excluded.level, confirmed_at = excluded.confirmed_at
                        """)
                .param("issuer", assertion.issuer())
                .param("subject", assertion.subject())
                .param("person", person.value())
                .param("level", assertion.level() == Assurance.LEVEL_2 ? 2 : 1)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        jdbc.sql("""
                        UPDATE identity.person p
                        SET full_name = :fullName, folded_name = :foldedName
                        WHERE p.id = :person AND p.full_name <> :fullName
                        """)
                .param("fullName", assertion.fullName())
                .param("foldedName", Text.fold(assertion.fullName()))
                .param("person", person.value())
                .update();
    }
}
