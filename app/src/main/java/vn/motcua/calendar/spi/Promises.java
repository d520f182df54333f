package vn.motcua.calendar.spi;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.shared.AgencyId;

/**
 * Các lời hẹn of one room. When days change, the calendar asks for those that run over them, shows a leader which would
 * move, and tells the room what the leader decided; what was not decided stays as it was told.
 */
public interface Promises {
    /** The name of the room, such as {@code dossier}. */
    String room();

    /**
     * The unfulfilled promises whose time between reception and due time touches these days.
     *
     * @param until the last day
     * @param agency whose promises; empty for those of all agencies
     */
    List<Promise> running(LocalDate from, LocalDate until, Optional<AgencyId> agency);

    /** Moves promises to new due times, in the transaction of the decision; the room tells the people concerned. */
    void move(Map<UUID, Instant> due);
}
