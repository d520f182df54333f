package vn.motcua.bench.form;

import java.io.IOException;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.bench.Tokens;

/**
 * Người nộp with two devices, who remembers what was acknowledged.
 *
 * @param drafts what must be in them still, by id
 */
record Somebody(ByPages pages, ByCalls calls, Map<String, Kept> drafts) implements AutoCloseable {
    /** People of the demonstration place; an officer is a citizen, too. */
    static final List<String> LOGINS =
            List.of("congdan", "congdan.conmay", "congdan.songnang", "tonghop", "tongdai", "luutru");

    /** @param jdbc with the owner's rights */
    static Somebody of(Function<String, URI> addresses, String login, String password, JdbcClient jdbc)
            throws IOException, InterruptedException {
        return new Somebody(
                new ByPages(addresses, login, password),
                new ByCalls(addresses, Tokens.of(jdbc, login, "bin/bench forms")),
                new HashMap<>());
    }

    List<Device> devices() {
        return List.of(pages, calls);
    }

    @Override
    public void close() {
        pages.close();
        calls.close();
    }
}
