package vn.motcua.dossier.model;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import vn.motcua.shared.PersonId;

/**
 * Lần trao bản khai to somebody else, whose code its owner gave: to help fill it in, or to have it for good.
 *
 * @param number from 1 on
 * @param until until when the code can be used; once it was, until when whoever used it may fill in
 * @param taken by whom; empty while the code waits
 * @param end when it was over; empty while it is not
 */
public record Handing(int number, Kind kind, Given given, Instant until, Optional<Taken> taken, Optional<End> end) {
    /** How long a code can be used. */
    public static final Duration CODE = Duration.ofDays(1);

    /** How long somebody may fill in who took it, or may wait for the other to agree. */
    public static final Duration HELP = Duration.ofDays(7);

    /** Whether its code still waits to be used. */
    public boolean isOffered(Instant now) {
        return end.isEmpty() && taken.isEmpty() && now.isBefore(until);
    }

    /** Whether this person has it now. */
    public boolean isWith(PersonId person, Instant now) {
        return isTaken(now) && taken.filter(by -> by.by().equals(person)).isPresent();
    }

    /** Whether somebody has it now. */
    public boolean isTaken(Instant now) {
        return end.isEmpty() && taken.isPresent() && now.isBefore(until);
    }

    /** When it changed hands for good; empty where it did not. */
    public Optional<Instant> transferredAt() {
        return end.filter(End::transferred).map(End::at);
    }

    /**
     * Whoever filled in for the owner: who took it to help, or whose it was before it changed hands.
     *
     * @throws java.util.NoSuchElementException if nobody has taken it
     */
    public Filler filler() {
        return transferredAt()
                .map(_ -> new Filler(given.by(), given.as()))
                .orElseGet(() -> taken.map(by -> new Filler(by.by(), by.as())).orElseThrow());
    }

    /** @param as what they are */
    public record Filler(PersonId by, Helping as) {}

    /**
     * Lần đưa mã: by which its owner consented.
     *
     * @param by whose draft it was
     * @param as what they are
     */
    public record Given(PersonId by, Helping as, Instant at) {}

    /**
     * Lần nhận.
     *
     * @param as what they are
     * @param saves how often they saved something of it
     */
    public record Taken(PersonId by, Helping as, Instant at, int saves) {}

    /** @param transferred whether the draft is theirs for good who took it */
    public record End(PersonId by, Instant at, boolean transferred) {}

    /** Trao để làm gì. */
    public enum Kind {
        /** Nhờ điền giúp: it stays its owner's, who files it. */
        HELP,
        /** Chuyển hẳn: it becomes the other's once both agreed. */
        TRANSFER;

        /** The slug in the database, forms and messages. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Kind> of(String key) {
            return Stream.of(values()).filter(kind -> kind.key().equals(key)).findFirst();
        }
    }
}
