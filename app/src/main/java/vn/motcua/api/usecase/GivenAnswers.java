package vn.motcua.api.usecase;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.api.model.Given;
import vn.motcua.api.model.Sent;

/** Sổ trả lời: what was answered under which key. */
public interface GivenAnswers {

    /** Keeps others with this person's key out until the transaction ends; false if somebody is inside. Nobody waits. */
    boolean claim(UUID person, String key);

    Optional<Entry> find(UUID person, String key);

    void keep(Sent sent, Given given, Instant at);

    /** Forgets at most so many that were given before. */
    int sweep(Instant before, int most);

    /** @param imprint of the request that was answered so */
    record Entry(String imprint, Given given) {}
}
