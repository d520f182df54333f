package vn.motcua.dossier.usecase;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.dossier.DossierId;
import vn.motcua.shared.AgencyId;
import vn.motcua.shared.PersonId;

/** Sổ cân bằng việc: what was given to others at once, and what became of each. */
public interface Rebalances {
    /** Nothing where it was begun before. */
    void begin(Rebalance rebalance);

    /** Whose it is, asks; that of another is not found. */
    Optional<Rebalance> find(UUID id, PersonId by);

    /** In the order of their dossiers. */
    List<Moved> moves(UUID rebalance);

    Optional<Moved> move(UUID rebalance, DossierId dossier);

    void add(UUID rebalance, Moved moved);

    void undone(UUID rebalance, DossierId dossier, Fate fate);

    /** Một lần cân bằng. */
    record Rebalance(UUID id, AgencyId agency, PersonId by, Instant at) {}

    /**
     * Một hồ sơ trong đó.
     *
     * @param given how it stood once it was given; empty where it was not
     * @param undone what became of putting it back; empty while that was not asked for
     */
    record Moved(
            DossierId dossier, PersonId from, PersonId to, Fate fate, Optional<Given> given, Optional<Fate> undone) {}

    /**
     * Dấu lúc giao.
     *
     * @param number of the assignment
     * @param moves how often the dossier had moved
     */
    record Given(int number, int moves) {}

    /** Kết quả của một hồ sơ. */
    enum Fate {
        GIVEN,
        /** Somebody was quicker: it has gone on, or was given to somebody else. */
        OVERTAKEN,
        /** Whoever was to get it does not hold the role today, or not for its field. */
        NOT_THERE,
        NOT_ALLOWED;

        /** The slug in messages and the database. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** @throws IllegalArgumentException if there is none of that key */
        public static Fate of(String key) {
            return valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }
}
