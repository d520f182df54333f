package vn.motcua.identity.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.api.Scope;
import vn.motcua.identity.model.Token;
import vn.motcua.identity.usecase.Tokens;
import vn.motcua.shared.PersonId;

@Repository
class TokensInDatabase implements Tokens {
    private static final String COLUMNS =
            "t.id, t.person_id, t.generation, t.name, t.made_at, t.until, t.last_used_on, t.scopes\n";
    private static final String TOKEN = "SELECT " + COLUMNS + "FROM identity.token t\n";

    private final JdbcClient jdbc;

    TokensInDatabase(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean add(Token token, String hash) {
        return jdbc.sql("""
                        INSERT INTO identity.token (id, person_id, generation, name, hash, made_at, until, scopes)
                        VALUES (:id, :person, :generation, :name, :hash, :madeAt, :until, :scopes)
                        ON CONFLICT (id) DO NOTHING
                        """)
                        .param("id", token.id())
                        .param("person", token.person().value())
                        .param("generation", token.generation())
                        .param("name", token.name())
                        .param("hash", hash)
                        .param("madeAt", at(token.madeAt()))
                        .param("until", at(token.until()))
                        .param("scopes", Scope.written(token.scopes()))
                        .update()
                == 1;
    }

    @Override
    public List<Token> of(PersonId person, Instant now) {
        return jdbc.sql(TOKEN + """
                        JOIN identity.account a ON a.person_id = t.person_id AND a.generation = t.generation
                        WHERE t.person_id = :person AND t.revoked_at IS NULL AND t.until > :now
                        ORDER BY t.made_at DESC, t.id
                        """)
                .param("person", person.value())
                .param("now", at(now))
                .query(TokensInDatabase::token)
                .list();
    }

    @Override
    public Optional<Token> bearing(String hash, Instant now) {
        return jdbc.sql(TOKEN + """
                        WHERE (t.hash = :hash OR (t.former_hash = :hash AND t.former_until > :now))
                          AND t.revoked_at IS NULL AND t.until > :now
                        """)
                .param("hash", hash)
                .param("now", at(now))
                .query(TokensInDatabase::token)
                .optional();
    }

    @Override
    public Optional<Token> rotate(PersonId person, UUID id, String hash, Instant now, Instant formerUntil) {
        return jdbc.sql("""
                        UPDATE identity.token t
                        SET hash = :hash, former_hash = t.hash, former_until = LEAST(t.until, :formerUntil)
                        WHERE t.id = :id AND t.person_id = :person AND t.revoked_at IS NULL AND t.until > :now
                        RETURNING
                        """ + COLUMNS)
                .param("hash", hash)
                .param("formerUntil", at(formerUntil))
                .param("id", id)
                .param("person", person.value())
                .param("now", at(now))
                .query(TokensInDatabase::token)
                .optional();
    }

    @Override
    public void used(UUID id, LocalDate day) {
        jdbc.sql("UPDATE identity.token t SET last_used_on = :day WHERE t.id = :id")
                .param("id", id)
                .param("day", day)
                .update();
    }

    @Override
    public boolean revoke(PersonId person, UUID id, Instant now) {
        return jdbc.sql("""
                        UPDATE identity.token t
                        SET revoked_at = :now
                        WHERE t.id = :id AND t.person_id = :person AND t.revoked_at IS NULL
                        """)
                        .param("id", id)
                        .param("person", person.value())
                        .param("now", at(now))
                        .update()
                == 1;
    }

    private static Token token(ResultSet row, int number) throws SQLException {
        return new Token(
                row.getObject("id", UUID.class),
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getInt("generation"),
                row.getString("name"),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                row.getObject("until", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("last_used_on", LocalDate.class)),
                Scope.parse(row.getString("scopes")).orElseThrow());
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
