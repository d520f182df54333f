package vn.motcua.identity.usecase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import vn.motcua.identity.model.Presence;
import vn.motcua.identity.model.SessionSecret;
import vn.motcua.shared.PersonId;

/** Phiên làm việc of all nodes. */
public interface Sessions {

    void begin(SessionSecret secret, PersonId person, int generation, Instant now);

    /** Who is behind it, if that account is open and still of the generation with which it began: one indexed statement. */
    Optional<Seen> bearing(SessionSecret secret, LocalDate today);

    /** Writes down that somebody is still there. */
    void seen(SessionSecret secret, Instant now);

    void end(SessionSecret secret);

    /**
     * Forgets sessions that were last used before then.
     *
     * @param most at once
     * @return how many those were
     */
    int sweep(Instant before, int most);

    /**
     * Người trong phiên.
     *
     * @param at when they were last seen, to the minute or so
     */
    record Seen(Presence presence, Instant at) {}
}
