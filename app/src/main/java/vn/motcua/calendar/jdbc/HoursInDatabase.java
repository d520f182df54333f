package vn.motcua.calendar.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.calendar.usecase.Book;
import vn.motcua.calendar.usecase.Timetable;
import vn.motcua.calendar.usecase.Timetable.Opening;
import vn.motcua.shared.VietnamTime;

/** The timetables' tables. */
@Repository
class HoursInDatabase {
    private final JdbcClient jdbc;

    HoursInDatabase(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All timetables of all books, oldest first. */
    Map<Book, List<Timetable>> all() {
        Map<UUID, Map<DayOfWeek, List<Opening>>> weeks = new HashMap<>();
        jdbc.sql("""
                        SELECT s.hours_id, s.weekday, lower(s.minutes) AS opens, upper(s.minutes) AS closes
                        FROM calendar.shift s
                        ORDER BY s.hours_id, s.weekday, s.minutes
                        """).query(row -> {
            weeks.computeIfAbsent(row.getObject("hours_id", UUID.class), _ -> new HashMap<>())
                    .computeIfAbsent(DayOfWeek.of(row.getInt("weekday")), _ -> new ArrayList<>())
                    .add(new Opening(time(row.getInt("opens")), time(row.getInt("closes"))));
        });
        Map<Book, List<Timetable>> all = new LinkedHashMap<>();
        jdbc.sql("""
                        SELECT h.id, h.book_id, lower(h.valid) AS since, upper(h.valid) AS until, h.source
                        FROM calendar.working_hours h
                        ORDER BY h.book_id, h.valid
                        """).query(row -> {
            all.computeIfAbsent(BooksInDatabase.book(row), _ -> new ArrayList<>())
                    .add(timetable(row, weeks));
        });
        return all;
    }

    boolean knows(UUID id) {
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM calendar.working_hours h WHERE h.id = :id)")
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    boolean add(Book book, Timetable hours, Instant at) {
        if (laterBegins(book, hours.from())) {
            return false;
        }
        jdbc.sql("""
                        UPDATE calendar.working_hours SET valid = daterange(lower(valid), :from)
                        WHERE book_id = :book AND upper_inf(valid)
                        """).param("from", hours.from()).param("book", book.id()).update();
        jdbc.sql("""
                        INSERT INTO calendar.working_hours (id, book_id, valid, source, entered_at)
                        VALUES (:id, :book, daterange(:from, NULL), :source, :at)
                        """)
                .param("id", hours.id())
                .param("book", book.id())
                .param("from", hours.from())
                .param("source", hours.source())
                .param("at", at.atZone(VietnamTime.ZONE).toOffsetDateTime())
                .update();
        hours.week().forEach((day, openings) -> openings.forEach(opening -> addShift(hours.id(), day, opening)));
        return true;
    }

    private boolean laterBegins(Book book, LocalDate from) {
        return jdbc.sql("""
                        SELECT EXISTS (
                            SELECT 1 FROM calendar.working_hours h
                            WHERE h.book_id = :book AND lower(h.valid) >= :from)
                        """)
                .param("book", book.id())
                .param("from", from)
                .query(Boolean.class)
                .single();
    }

    private void addShift(UUID hours, DayOfWeek day, Opening opening) {
        jdbc.sql("""
                        INSERT INTO calendar.shift (hours_id, weekday, minutes)
                        VALUES (:hours, :weekday, int4range(:opens, :closes))
                        """)
                .param("hours", hours)
                .param("weekday", day.getValue())
                .param("opens", minute(opening.opens()))
                .param("closes", minute(opening.closes()))
                .update();
    }

    private static Timetable timetable(ResultSet row, Map<UUID, Map<DayOfWeek, List<Opening>>> weeks)
            throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new Timetable(
                id,
                row.getObject("since", LocalDate.class),
                Optional.ofNullable(row.getObject("until", LocalDate.class)),
                weeks.getOrDefault(id, Map.of()),
                row.getString("source"));
    }

    private static int minute(LocalTime time) {
        return time.getHour() * 60 + time.getMinute();
    }

    private static LocalTime time(int minute) {
        return LocalTime.ofSecondOfDay(minute * 60L);
    }
}
