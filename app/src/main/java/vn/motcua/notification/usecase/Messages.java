package vn.motcua.notification.usecase;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.identity.spi.Way;
import vn.motcua.notification.Message;

/** Sổ tin: what delivery needs of the database. */
public interface Messages {

    /** False if the key is known. */
    boolean post(UUID id, Message message, Instant at, Instant due);

    /** The message posted under this key. */
    UUID known(String dedupeKey);

    /** Takes the one that has been due longest on this way, if nobody else has it, and keeps others off it until then. */
    Optional<Letter> take(Way way, Instant now, Instant until);

    /** It was not tried after all, and is due then. */
    void hold(Letter letter, Instant due);

    /** It was accepted: its words are forgotten. False if another took it meanwhile. */
    boolean sent(Letter letter, Instant at);

    /** It is tried again then. */
    void postpone(Letter letter, Instant due, String answer);

    /** Nobody tries it any more. False if another took it meanwhile. */
    boolean bury(Letter letter, Instant at, String answer);

    /** A dead letter begins anew; false if it is not dead. */
    boolean replay(UUID id, Instant due);

    /** A dead letter is given up for good and its words are forgotten; false if it is not dead. */
    boolean discard(UUID id, Instant at, String reason);

    Optional<Notice> find(UUID id);

    /** The dead, the oldest first. */
    List<UUID> dead(int most);

    /** Newest first. */
    List<Notice> page(Optional<State> state, Optional<UUID> before, int most);

    long count(State state);

    /** How many wait on this way. */
    long waiting(Way way);

    /** Deletes what was settled before that; how many there were. */
    int sweep(Instant before, int most);

    /** Trạng thái. */
    enum State {
        WAITING,
        SENT,
        DEAD,
        DISCARDED;

        /** The slug in the database, messages and URLs. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<State> of(String key) {
            return List.of(values()).stream()
                    .filter(state -> state.key().equals(key))
                    .findFirst();
        }
    }

    /**
     * Tin as administrators see it.
     *
     * @param to masked
     * @param due of the next attempt; empty once it is settled
     * @param answer the last one, addresses left out; empty before the first
     * @param reason why it was discarded; empty if it was not
     */
    record Notice(
            UUID id,
            Way way,
            String to,
            State state,
            int attempts,
            Instant postedAt,
            Optional<Instant> due,
            String answer,
            Optional<String> reason) {}
}
