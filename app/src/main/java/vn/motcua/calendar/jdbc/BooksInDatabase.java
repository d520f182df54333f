package vn.motcua.calendar.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.calendar.usecase.Book;
import vn.motcua.calendar.usecase.Books;
import vn.motcua.calendar.usecase.SpecialDay;
import vn.motcua.calendar.usecase.Timetable;
import vn.motcua.organisation.Bilingual;
import vn.motcua.shared.VietnamTime;

@Repository
class BooksInDatabase implements Books {
    private static final String ENTRY = """
            SELECT e.id, e.book_id, e.day, e.kind, e.name_vi, e.name_en, e.in_place_of, e.source, e.superseded_at, e.superseded_by
            FROM calendar.day_entry e
            """;

    private final JdbcClient jdbc;
    private final HoursInDatabase hours;

    BooksInDatabase(JdbcClient jdbc, HoursInDatabase hours) {
        this.jdbc = jdbc;
        this.hours = hours;
    }

    @Override
    public void lock(Book book) {
        jdbc.sql("INSERT INTO calendar.book (id) VALUES (:id) ON CONFLICT DO NOTHING")
                .param("id", book.id())
                .update();
        jdbc.sql("SELECT b.revision FROM calendar.book b WHERE b.id = :id FOR UPDATE")
                .param("id", book.id())
                .query(Long.class)
                .single();
    }

    @Override
    public void turnPage(Book book) {
        jdbc.sql("UPDATE calendar.book SET revision = revision + 1 WHERE id = :id")
                .param("id", book.id())
                .update();
    }

    @Override
    public long revision() {
        return jdbc.sql("SELECT coalesce(sum(b.revision), 0) FROM calendar.book b")
                .query(Long.class)
                .single();
    }

    /** The revision is read first: a change committed between the questions is then read again. */
    @Override
    public Contents contents() {
        var revision = revision();
        Map<Book, List<SpecialDay>> days = new HashMap<>();
        jdbc.sql(ENTRY + "WHERE e.superseded_at IS NULL ORDER BY e.book_id, e.day")
                .query(row -> {
                    days.computeIfAbsent(book(row), _ -> new ArrayList<>()).add(entry(row, 0));
                });
        Map<Integer, String> decided = new HashMap<>();
        jdbc.sql("SELECT y.year, y.source FROM calendar.year_decided y ORDER BY y.year")
                .query(row -> {
                    decided.put(row.getInt("year"), row.getString("source"));
                });
        return new Contents(revision, days, hours.all(), decided);
    }

    @Override
    public boolean knows(UUID entry) {
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM calendar.day_entry e WHERE e.id = :id)")
                .param("id", entry)
                .query(Boolean.class)
                .single();
    }

    @Override
    public Optional<SpecialDay> on(Book book, LocalDate day) {
        return jdbc.sql(ENTRY + "WHERE e.superseded_at IS NULL AND e.book_id = :book AND e.day = :day")
                .param("book", book.id())
                .param("day", day)
                .query(BooksInDatabase::entry)
                .optional();
    }

    @Override
    public List<SpecialDay> year(Book book, int year) {
        return jdbc.sql(ENTRY + """
                        WHERE e.superseded_at IS NULL AND e.book_id = :book AND e.day >= :first AND e.day < :after
                        ORDER BY e.day
                        """)
                .param("book", book.id())
                .param("first", LocalDate.of(year, 1, 1))
                .param("after", LocalDate.of(year + 1, 1, 1))
                .query(BooksInDatabase::entry)
                .list();
    }

    @Override
    public List<Former> former(Book book, int year) {
        return jdbc.sql(ENTRY + """
                        WHERE e.superseded_at IS NOT NULL AND e.book_id = :book AND e.day >= :first AND e.day < :after
                        ORDER BY e.superseded_at DESC, e.id
                        """)
                .param("book", book.id())
                .param("first", LocalDate.of(year, 1, 1))
                .param("after", LocalDate.of(year + 1, 1, 1))
                .query(BooksInDatabase::former)
                .list();
    }

    @Override
    public void add(Book book, SpecialDay entry, Instant at) {
        jdbc.sql("""
                        INSERT INTO calendar.day_entry (id, book_id, day, kind, name_vi, name_en, in_place_of, source, entered_at)
                        VALUES (:id, :book, :day, :kind, :nameVi, :nameEn, :other, :source, :at)
                        """)
                .param("id", entry.id())
                .param("book", book.id())
                .param("day", entry.day())
                .param("kind", entry.kind().key())
                .param("nameVi", entry.name().vietnamese())
                .param("nameEn", entry.name().english())
                .param("other", entry.inPlaceOf().orElse(null))
                .param("source", entry.source())
                .param("at", at.atZone(VietnamTime.ZONE).toOffsetDateTime())
                .update();
    }

    @Override
    public void end(UUID entry, String decision, Instant at) {
        jdbc.sql("""
                        UPDATE calendar.day_entry SET superseded_at = :at, superseded_by = :decision
                        WHERE id = :id AND superseded_at IS NULL
                        """)
                .param("at", at.atZone(VietnamTime.ZONE).toOffsetDateTime())
                .param("decision", decision)
                .param("id", entry)
                .update();
    }

    @Override
    public void decide(int year, String source, Instant at) {
        jdbc.sql("""
                        INSERT INTO calendar.year_decided (year, source, decided_at) VALUES (:year, :source, :at)
                        ON CONFLICT DO NOTHING
                        """)
                .param("year", year)
                .param("source", source)
                .param("at", at.atZone(VietnamTime.ZONE).toOffsetDateTime())
                .update();
    }

    @Override
    public boolean addHours(Book book, Timetable wanted, Instant at) {
        return hours.add(book, wanted, at);
    }

    @Override
    public boolean knowsHours(UUID id) {
        return hours.knows(id);
    }

    @Override
    public List<Timetable> hours(Book book) {
        return hours.all().getOrDefault(book, List.of());
    }

    static Book book(ResultSet row) throws SQLException {
        return new Book(row.getObject("book_id", UUID.class));
    }

    private static SpecialDay entry(ResultSet row, int number) throws SQLException {
        return new SpecialDay(
                row.getObject("id", UUID.class),
                row.getObject("day", LocalDate.class),
                kind(row.getString("kind")),
                new Bilingual(row.getString("name_vi"), row.getString("name_en")),
                Optional.ofNullable(row.getObject("in_place_of", LocalDate.class)),
                row.getString("source"));
    }

    private static Former former(ResultSet row, int number) throws SQLException {
        return new Former(
                entry(row, number),
                row.getObject("superseded_at", OffsetDateTime.class).toInstant(),
                row.getString("superseded_by"));
    }

    private static SpecialDay.Kind kind(String stored) {
        return SpecialDay.Kind.of(stored)
                .orElseThrow(() -> new IllegalStateException("unknown kind of day: " + stored));
    }
}
