package vn.motcua.shared;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/** Tra cứu sổ nhật ký. Whoever asks has asked {@link Access} before: looking into the journal is itself entered there. */
public interface JournalQuery {

    /** The newest entries that fit, newest first. */
    List<Line> newest(Sought sought, int limit);

    /**
     * The newest looks that others took at what belongs to this person, newest first.
     *
     * @param untold acts of which their looks are not told
     * @param before only looks older than this one
     */
    List<Line> looks(PersonId owner, Set<String> untold, Optional<Mark> before, int limit);

    /**
     * Điều kiện; an empty part fits every entry.
     *
     * @param person who acted, was acted for, or whose record it was
     * @param before only entries older than this one
     */
    record Sought(
            Optional<PersonId> person,
            Optional<UUID> record,
            Optional<String> action,
            Optional<LocalDate> day,
            Optional<Mark> before) {
        /** The same, further back in time. */
        public Sought before(Mark mark) {
            return new Sought(person, record, action, day, Optional.of(mark));
        }
    }

    /** The place of an entry in the order of time. */
    record Mark(Instant at, long id) {
        private static final Pattern FORM = Pattern.compile("([0-9]{4}-[^/]{1,30})/([0-9]{1,18})");

        /** As it stands in an address. */
        public String text() {
            return at + "/" + id;
        }

        /** What stood in an address; empty if it is no mark of our time. */
        public static Optional<Mark> parse(String text) {
            var parts = FORM.matcher(text);
            try {
                return parts.matches()
                        ? Optional.of(new Mark(Instant.parse(parts.group(1)), Long.parseLong(parts.group(2))))
                        : Optional.empty();
            } catch (DateTimeParseException unreadable) {
                return Optional.empty();
            }
        }
    }

    /**
     * Dòng nhật ký as it was entered.
     *
     * @param by empty for a visitor or the program
     * @param behalf for whom they acted, if for another
     * @param task the program's task, where the program acted
     */
    record Line(
            Mark mark,
            Optional<PersonId> by,
            Optional<PersonId> behalf,
            Optional<String> task,
            String action,
            Journal.Outcome outcome,
            Concerning what) {}
}
