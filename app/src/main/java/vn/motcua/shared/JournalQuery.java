package vn.motcua.shared;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Tra cứu sổ nhật ký. Whoever asks has asked {@link Access} before: looking into the journal is itself entered there. */
public interface JournalQuery {

    /** The newest entries that fit, newest first. */
    List<Line> newest(Sought sought, int limit);

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
            Optional<Mark> before) {}

    /** The place of an entry in the order of time. */
    record Mark(Instant at, long id) {}

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
