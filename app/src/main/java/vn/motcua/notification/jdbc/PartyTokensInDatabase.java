package vn.motcua.notification.jdbc;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.notification.usecase.PartyTokens;
import vn.motcua.shared.VietnamTime;

@Repository
class PartyTokensInDatabase implements PartyTokens {
    private final JdbcClient jdbc;

    PartyTokensInDatabase(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional
    public Optional<String> good(String party, String given, Instant until) {
        jdbc.sql("""
                        INSERT INTO notification.party_token AS t (party, given, refresh, expires_at)
                        VALUES (:party, :given, :given, '-infinity')
                        ON CONFLICT (party) DO UPDATE
                        SET given = excluded.given, refresh = excluded.refresh, access = NULL, expires_at = '-infinity'
                        WHERE t.given <> excluded.given
                        """).param("party", party).param("given", given).update();
        return jdbc.sql(
                        "SELECT t.access FROM notification.party_token t WHERE t.party = :party AND t.expires_at > :until")
                .param("party", party)
                .param("until", there(until))
                .query(String.class)
                .optional();
    }

    @Override
    public Optional<String> renew(String party, Instant until, Instant now, Instant mine) {
        return jdbc.sql("""
                        UPDATE notification.party_token t SET renewing_until = :mine
                        WHERE t.party = :party AND t.expires_at <= :until AND t.renewing_until <= :now
                        RETURNING t.refresh
                        """)
                .param("mine", there(mine))
                .param("party", party)
                .param("until", there(until))
                .param("now", there(now))
                .query(String.class)
                .optional();
    }

    @Override
    public void keep(String party, Token token) {
        jdbc.sql("""
                        UPDATE notification.party_token t
                        SET access = :access, refresh = :refresh, expires_at = :expires, renewing_until = '-infinity'
                        WHERE t.party = :party
                        """)
                .param("access", token.access())
                .param("refresh", token.refresh())
                .param("expires", there(token.expires()))
                .param("party", party)
                .update();
    }

    @Override
    public void expire(String party) {
        jdbc.sql("UPDATE notification.party_token SET expires_at = '-infinity' WHERE party = :party")
                .param("party", party)
                .update();
    }

    private static OffsetDateTime there(Instant instant) {
        return instant.atZone(VietnamTime.ZONE).toOffsetDateTime();
    }
}
