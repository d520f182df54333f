package vn.motcua.bench.chaos;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.identity.model.TokenSecret;

/**
 * Người: tokens of people of the demonstration place.
 *
 * @param citizens who file
 */
record People(List<String> citizens, String clerk, String specialist, String leader) {

    /** @param jdbc with the owner's rights */
    static People of(JdbcClient jdbc) {
        // An officer is somebody's parent, too. Nobody has two drafts of one procedure, so each files alone.
        var parents = List.of("congdan", "congdan.conmay", "congdan.songnang", "tonghop", "tongdai", "luutru");
        return new People(
                parents.stream().map(login -> token(jdbc, login)).toList(),
                token(jdbc, "tiepnhan"),
                token(jdbc, "chuyenvien"),
                token(jdbc, "lanhdao"));
    }

    private static String token(JdbcClient jdbc, String login) {
        var secret = TokenSecret.random(TokenSecret.Kind.KEY);
        var made =
                jdbc.sql("""
                        INSERT INTO identity.token (id, person_id, generation, name, hash, made_at, until, scopes)
                        SELECT gen_random_uuid(), a.person_id, a.generation, 'bin/chaos', :hash, now(), now() + interval '1 day',
                            'dossiers:read dossiers:write inbox:read'
                        FROM identity.account a WHERE a.login = :login
                        """).param("hash", secret.hash()).param("login", login).update();
        if (made != 1) {
            throw new IllegalStateException("nobody is called " + login);
        }
        return secret.text();
    }
}
