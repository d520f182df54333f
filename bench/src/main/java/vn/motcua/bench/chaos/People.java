package vn.motcua.bench.chaos;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.bench.Tokens;

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
        return Tokens.of(jdbc, login, "bin/chaos");
    }
}
