package vn.motcua.identity.jdbc;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.identity.model.Assertion;
import vn.motcua.identity.usecase.Organisations;
import vn.motcua.shared.PersonId;
import vn.motcua.shared.Text;
import vn.motcua.shared.Uuid7;

@Repository
class OrganisationsInDatabase implements Organisations {
    private final JdbcClient jdbc;

    OrganisationsInDatabase(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public PersonId confirm(Assertion.Organisation told, Instant now) {
        // Two who sign in for it at once must not enter it twice.
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended(:name, 0))")
                .param("name", "identity.organisation.code " + told.code())
                .query(rows -> {});
        var known = known(told.code());
        var id = known.orElseGet(() -> Uuid7.at(now));
        name(id, told.name(), now);
        jdbc.sql("""
                        INSERT INTO identity.organisation (person_id, code, confirmed_at)
                        VALUES (:id, :code, :now)
                        ON CONFLICT (person_id) DO UPDATE SET confirmed_at = excluded.confirmed_at
                        """)
                .param("id", id)
                .param("code", told.code())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        return new PersonId(id);
    }

    private Optional<UUID> known(String code) {
        return jdbc.sql("SELECT o.person_id FROM identity.organisation o WHERE o.code = :code")
                .param("code", code)
                .query(UUID.class)
                .optional();
    }

    private void name(UUID id, String name, Instant now) {
        jdbc.sql("""
                        INSERT INTO identity.person (id, full_name, folded_name, entered_at)
                        VALUES (:id, :name, :folded, :now)
                        ON CONFLICT (id) DO UPDATE
                            SET full_name = excluded.full_name, folded_name = excluded.folded_name
                            WHERE person.full_name <> excluded.full_name
                        """)
                .param("id", id)
                .param("name", Text.clean(name))
                .param("folded", Text.fold(name))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }
}
