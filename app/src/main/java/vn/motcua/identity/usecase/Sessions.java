package vn.motcua.identity.usecase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.identity.model.Device;
import vn.motcua.identity.model.Origin;
import vn.motcua.identity.model.Presence;
import vn.motcua.identity.model.Proof;
import vn.motcua.identity.model.SessionSecret;
import vn.motcua.shared.PersonId;

/** Phiên làm việc of all nodes. */
public interface Sessions {

    void begin(SessionSecret secret, Entry entry, Instant now);

    /** Lets one go on under another secret and generation. */
    void goOn(SessionSecret secret, SessionSecret next, int generation, Instant now);

    /** Who is behind it, if that account is open and still of the generation with which it began: one indexed statement. */
    Optional<Seen> bearing(SessionSecret secret, LocalDate today);

    /** Writes down that somebody is still there. */
    void seen(SessionSecret secret, Instant now);

    /** By what somebody signed in. */
    Optional<Proof> proof(SessionSecret secret);

    /** Lets the session act under this delegation, or under none. */
    void standIn(SessionSecret secret, Optional<UUID> delegation);

    void end(SessionSecret secret);

    /** Those of the person that were used since then, the last one used first. */
    List<Device> of(PersonId person, Instant since);

    /** Ends one of the person's; false if it is none of theirs, or has ended. */
    boolean end(PersonId person, UUID id);

    /** Ends all of the person's but this one. */
    List<UUID> endOthers(PersonId person, SessionSecret kept);

    /** Ends what a provider ended: the one sign-in that it names, else all of the person's by it. */
    List<Ended> endAt(Providers.Ending ending);

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
     * @param delegation under which they act for another, if they do
     */
    record Seen(Presence presence, Instant at, Optional<UUID> delegation) {}

    /** Phiên mới. */
    record Entry(UUID id, PersonId person, int generation, Origin origin, Proof proof) {}

    /** Phiên đã kết thúc. */
    record Ended(UUID id, PersonId person) {}
}
