package vn.motcua.identity.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.identity.model.Claim;
import vn.motcua.identity.model.Ground;
import vn.motcua.identity.usecase.Claims;
import vn.motcua.shared.AgencyId;
import vn.motcua.shared.CitizenId;
import vn.motcua.shared.PersonId;

@Repository
class ClaimsInDatabase implements Claims {
    private static final String COLUMNS =
            "c.id, c.agent, c.ground, c.full_name, c.citizen_id, c.until, c.proof, c.agency, c.made_at";

    private final JdbcClient jdbc;

    ClaimsInDatabase(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean add(Claim claim) {
        return jdbc.sql("""
                        INSERT INTO identity.claim
                            (id, agent, ground, full_name, citizen_id, until, proof, agency, made_at)
                        VALUES (:id, :agent, :ground, :name, :citizenId, CAST(:until AS date), :proof, :agency, :at)
                        ON CONFLICT (id) DO NOTHING
                        """)
                        .param("id", claim.id())
                        .param("agent", claim.agent().value())
                        .param("ground", claim.ground().key())
                        .param("name", claim.principal().fullName())
                        .param("citizenId", claim.principal().citizenId().digits())
                        .param("until", claim.until().orElse(null))
                        .param("proof", claim.proof())
                        .param("agency", claim.agency().value())
                        .param("at", claim.madeAt().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    @Override
    public Optional<Claim> lock(UUID id) {
        return jdbc.sql("SELECT " + COLUMNS + """

                        FROM identity.claim c
                        WHERE c.id = :id AND c.decided_at IS NULL
                        FOR UPDATE
                        """)
                .param("id", id)
                .query(ClaimsInDatabase::claim)
                .optional();
    }

    @Override
    public List<Named> waitingAt(Set<AgencyId> agencies) {
        if (agencies.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("SELECT " + COLUMNS + """
                        , p.full_name AS agent_name
                        FROM identity.claim c
                        JOIN identity.person p ON p.id = c.agent
                        WHERE c.agency IN (:agencies) AND c.decided_at IS NULL
                        ORDER BY c.made_at, c.id
                        LIMIT 100
                        """)
                .param("agencies", agencies.stream().map(AgencyId::value).toList())
                .query((row, number) -> new Named(claim(row, number), row.getString("agent_name")))
                .list();
    }

    @Override
    public List<Told> of(PersonId agent, Instant refusedSince) {
        return jdbc.sql("""
                        SELECT c.id, c.ground, coalesce(c.full_name, '') AS name, c.proof, c.made_at, c.remark
                        FROM identity.claim c
                        WHERE c.agent = :agent AND (c.decided_at IS NULL OR NOT c.confirmed AND c.decided_at > :since)
                        ORDER BY c.made_at DESC, c.id
                        LIMIT 50
                        """)
                .param("agent", agent.value())
                .param("since", refusedSince.atOffset(ZoneOffset.UTC))
                .query((row, _) -> new Told(
                        row.getObject("id", UUID.class),
                        row.getString("ground"),
                        row.getString("name"),
                        row.getString("proof"),
                        row.getObject("made_at", OffsetDateTime.class).toInstant(),
                        Optional.ofNullable(row.getString("remark"))))
                .list();
    }

    @Override
    public int countWaiting(PersonId agent) {
        return jdbc.sql("SELECT count(*) FROM identity.claim c WHERE c.agent = :agent AND c.decided_at IS NULL")
                .param("agent", agent.value())
                .query(Integer.class)
                .single();
    }

    @Override
    public void decide(UUID id, boolean confirmed, String remark, PersonId by, Instant at) {
        jdbc.sql("""
                        UPDATE identity.claim
                        SET decided_at = :at, decided_by = :by, confirmed = :confirmed, remark = nullif(:remark, ''),
                            full_name = NULL, citizen_id = NULL
                        WHERE id = :id
                        """)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by.value())
                .param("confirmed", confirmed)
                .param("remark", remark)
                .param("id", id)
                .update();
    }

    private static Claim claim(ResultSet row, int number) throws SQLException {
        return new Claim(
                row.getObject("id", UUID.class),
                new PersonId(row.getObject("agent", UUID.class)),
                Ground.of(row.getString("ground")),
                new Claim.Principal(row.getString("full_name"), new CitizenId(row.getString("citizen_id"))),
                Optional.ofNullable(row.getObject("until", LocalDate.class)),
                row.getString("proof"),
                new AgencyId(row.getObject("agency", UUID.class)),
                row.getObject("made_at", OffsetDateTime.class).toInstant());
    }
}
