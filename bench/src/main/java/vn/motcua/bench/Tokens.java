package vn.motcua.bench;

import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.identity.model.TokenSecret;

/** Khóa gọi API of people of the demonstration place. */
public final class Tokens {
    private Tokens() {}

    /**
     * A key that is good for a day.
     *
     * @param jdbc with the owner's rights
     * @param purpose what it is called
     * @throws IllegalStateException if nobody has this login
     */
    public static String of(JdbcClient jdbc, String login, String purpose) {
        var secret = TokenSecret.random(TokenSecret.Kind.KEY);
        var made = jdbc.sql("""
                        INSERT INTO identity.token (id, person_id, generation, name, hash, made_at, until, scopes)
                        SELECT gen_random_uuid(), a.person_id, a.generation, :purpose, :hash, now(), now() + interval '1 day',
                            'dossiers:read dossiers:write inbox:read'
                        FROM identity.account a WHERE a.login = :login
                        """)
                .param("purpose", purpose)
                .param("hash", secret.hash())
                .param("login", login)
                .update();
        if (made != 1) {
            throw new IllegalStateException("nobody is called " + login);
        }
        return secret.text();
    }
}
