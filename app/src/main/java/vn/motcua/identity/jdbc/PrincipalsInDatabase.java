package vn.motcua.identity.jdbc;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.identity.model.Claim;
import vn.motcua.identity.usecase.Principals;
import vn.motcua.shared.CitizenId;
import vn.motcua.shared.PersonId;
import vn.motcua.shared.Text;
import vn.motcua.shared.Uuid7;

@Repository
class PrincipalsInDatabase implements Principals {
    private final JdbcClient jdbc;

    PrincipalsInDatabase(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Known> bearing(CitizenId citizenId) {
        // The lock under which accounts are opened for a citizen id: a name is entered once, by whichever way.
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended(:name, 0))")
                .param("name", "identity.person.citizen_id " + citizenId.digits())
                .query(rows -> {});
        return jdbc.sql("""
                        SELECT p.id, p.full_name,
                            EXISTS (
                                SELECT 1 FROM identity.account a
                                WHERE a.person_id = p.id AND a.closed_at IS NULL) AS has_account
                        FROM identity.person p
                        WHERE p.citizen_id = :citizenId
                        """)
                .param("citizenId", citizenId.digits())
                .query((row, _) -> new Known(
                        new PersonId(row.getObject("id", UUID.class)),
                        row.getString("full_name"),
                        row.getBoolean("has_account")))
                .optional();
    }

    @Override
    public PersonId enter(Claim.Principal named, Instant now) {
        var id = Uuid7.at(now);
        jdbc.sql("""
                        INSERT INTO identity.person (id, full_name, folded_name, citizen_id, entered_at)
                        VALUES (:id, :fullName, :foldedName, :citizenId, :now)
                        """)
                .param("id", id)
                .param("fullName", named.fullName())
                .param("foldedName", Text.fold(named.fullName()))
                .param("citizenId", named.citizenId().digits())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        return new PersonId(id);
    }
}
