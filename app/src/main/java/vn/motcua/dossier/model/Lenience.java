package vn.motcua.dossier.model;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Độ rộng lượng with those who guess wrong. One instant tells all there is to remember: when the last wrong guess will be
 * forgotten. Each one moves it on.
 *
 * @param borne how many wrong guesses in a row are borne
 * @param each how long it takes to forget one
 */
public record Lenience(int borne, Duration each) {
    /** Bốn số bí mật of one code: five slips, then one guess every two hours. Whoever tries all 10,000 needs two years. */
    public static final Lenience OF_CODE = new Lenience(5, Duration.ofHours(2));

    /** An office or a village behind one address, guessing at any codes. */
    public static final Lenience OF_LINE = new Lenience(30, Duration.ofMinutes(2));

    /** Whoever takes drafts by codes: ten slips, then one every six minutes. */
    public static final Lenience OF_TAKER = new Lenience(10, Duration.ofMinutes(6));

    /** When one may guess again; empty if now. */
    public Optional<Instant> closedUntil(Instant forgotten, Instant now) {
        var open = forgotten.minus(each.multipliedBy(borne - 1L));
        return now.isBefore(open) ? Optional.of(open) : Optional.empty();
    }
}
