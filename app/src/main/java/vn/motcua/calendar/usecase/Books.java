package vn.motcua.calendar.usecase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Kho sổ lịch: what the verbs need of the database. */
public interface Books {

    /** Holds the book's row until the transaction ends; a book not yet begun is begun. */
    void lock(Book book);

    /** Tells all nodes that the book is another now. */
    void turnPage(Book book);

    /** The sum of all revisions: the same number means that nothing changed. */
    long revision();

    /** Everything that holds today or will hold: little, a few dozen rows a year. */
    Contents contents();

    /** Whether an entry with this id was ever made. */
    boolean knows(UUID entry);

    /** What is written there for this day. */
    Optional<SpecialDay> on(Book book, LocalDate day);

    /** What is written there for the days of this year, by day. */
    List<SpecialDay> year(Book book, int year);

    /** What was written there for the days of this year and is no longer, last ended first. */
    List<Former> former(Book book, int year);

    void add(Book book, SpecialDay entry, Instant at);

    void end(UUID entry, String decision, Instant at);

    /** Marks the year as decided; a year decided before keeps its first decision. */
    void decide(int year, String source, Instant at);

    /** Adds the timetable and closes the open one before it; false if it would begin before that one. */
    boolean addHours(Book book, Timetable hours, Instant at);

    boolean knowsHours(UUID hours);

    /** The timetables of this book, oldest first. */
    List<Timetable> hours(Book book);

    /**
     * Nội dung.
     *
     * @param decided years with the source of the first decision
     */
    record Contents(
            long revision,
            Map<Book, List<SpecialDay>> days,
            Map<Book, List<Timetable>> hours,
            Map<Integer, String> decided) {}

    /** Ngày trước đây: an entry, when it ended and by which decision. */
    record Former(SpecialDay entry, Instant ended, String decision) {}
}
