package vn.motcua.catalogue.jdbc;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.catalogue.RevisionId;
import vn.motcua.catalogue.usecase.DraftLinks;
import vn.motcua.shared.PersonId;
import vn.motcua.shared.VietnamTime;

@Repository
class DraftLinksInDatabase implements DraftLinks {
    private final JdbcClient jdbc;

    DraftLinksInDatabase(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void lend(byte[] tokenHash, RevisionId draft, Optional<PersonId> by, Instant at, Instant until) {
        jdbc.sql("""
            INSERT INTO catalogue.draft_link (token_hash, revision_id, lent_by, lent_at, expires_at)
            VALUES (:hash, :draft, :by, :at, :until)
            """)
                .param("hash", tokenHash)
                .param("draft", draft.value())
                .param("by", Rows.id(by))
                .param("at", time(at))
                .param("until", time(until))
                .update();
    }

    @Override
    public Optional<RevisionId> lent(byte[] tokenHash, Instant at) {
        return jdbc.sql("""
            SELECT l.revision_id FROM catalogue.draft_link l
            WHERE l.token_hash = :hash AND l.expires_at > :at AND l.ended_at IS NULL
            """)
                .param("hash", tokenHash)
                .param("at", time(at))
                .query(UUID.class)
                .optional()
                .map(RevisionId::new);
    }

    @Override
    public Optional<Instant> lentUntil(RevisionId draft, Instant at) {
        return jdbc.sql("""
            SELECT l.expires_at FROM catalogue.draft_link l
            WHERE l.revision_id = :draft AND l.expires_at > :at AND l.ended_at IS NULL
            ORDER BY l.expires_at DESC
            LIMIT 1
            """)
                .param("draft", draft.value())
                .param("at", time(at))
                .query((row, _) ->
                        row.getObject("expires_at", OffsetDateTime.class).toInstant())
                .optional();
    }

    @Override
    public void takeBack(RevisionId draft, Instant at) {
        jdbc.sql("UPDATE catalogue.draft_link SET ended_at = :at WHERE revision_id = :draft AND ended_at IS NULL")
                .param("at", time(at))
                .param("draft", draft.value())
                .update();
    }

    private static OffsetDateTime time(Instant at) {
        return at.atZone(VietnamTime.ZONE).toOffsetDateTime();
    }
}
