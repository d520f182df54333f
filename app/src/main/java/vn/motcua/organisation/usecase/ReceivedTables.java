package vn.motcua.organisation.usecase;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import vn.motcua.organisation.UnitImport.Wish;

/**
 * Các bảng đã nhận: what one import consists of, from its arrival until it is carried out or discarded.
 *
 * @param files their names
 * @param changes how much was new; present once it is carried out
 */
public record ReceivedTables(UUID id, State state, Wish wish, List<String> files, Times times, OptionalInt changes) {
    public ReceivedTables {
        files = List.copyOf(files);
    }

    /** Lúc nhận, lúc xong. */
    public record Times(Instant receivedAt, Optional<Instant> settledAt) {}

    /** Trạng thái. */
    public enum State {
        RECEIVED,
        CARRIED_OUT,
        DISCARDED;

        /** The slug in the database and in messages. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        public static State of(String key) {
            return valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }
}
