package vn.motcua.identity.usecase;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.identity.model.BrowserKey;

/** Hộp chờ: keeps what a browser will come back for, sealed under a key that is given to this browser alone. */
@Component
class ErrandBox {
    private static final Duration PATIENCE = Duration.ofMinutes(15);
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final Errands errands;
    private final Clock clock;

    ErrandBox(Errands errands, Clock clock) {
        this.errands = errands;
        this.clock = clock;
    }

    /** @param ticket what the browser will bring back; a hash of it is kept */
    @Transactional
    BrowserKey keep(String ticket, Object content) {
        var key = BrowserKey.random();
        var now = clock.instant();
        errands.keep(BrowserKey.hash(ticket), key.seal(MAPPER.writeValueAsString(content)), now, now.plus(PATIENCE));
        return key;
    }

    /** Empty if it was taken before, is too old, was never there, or this is not the browser it was kept for. */
    @Transactional
    <T> Optional<T> take(String ticket, Optional<BrowserKey> key, Class<T> type) {
        return errands.take(BrowserKey.hash(ticket), clock.instant())
                .flatMap(kept -> key.flatMap(own -> own.open(kept)))
                .flatMap(content -> read(content, type));
    }

    /** What another verb kept is none of this one's. */
    private static <T> Optional<T> read(String content, Class<T> type) {
        try {
            return Optional.of(MAPPER.readValue(content, type));
        } catch (JacksonException | IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
