package vn.motcua.calendar.usecase;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.calendar.HoursSet;
import vn.motcua.shared.Access;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Decision;

/** Đặt giờ làm việc from a day on; the hours before it end the day before. */
@Component
public class SetHours {
    private final Books books;
    private final Access access;
    private final Announcement announcement;
    private final Clock clock;

    SetHours(Books books, Access access, Announcement announcement, Clock clock) {
        this.books = books;
        this.access = access;
        this.announcement = announcement;
        this.clock = clock;
    }

    /** Sent twice, it is done once: the timetable's id is the request's. */
    @Transactional
    public Outcome set(Actor by, Book book, Timetable hours) {
        books.lock(book);
        return switch (access.decide(by, CalendarPolicy.toSetHours(book), book.concerning())) {
            case Decision.Refused refused -> new Outcome.NotAllowed(refused);
            case Decision.Allowed _ -> setAllowed(by, book, hours);
        };
    }

    private Outcome setAllowed(Actor by, Book book, Timetable hours) {
        if (books.knowsHours(hours.id())) {
            return new Outcome.AlreadySet();
        }
        if (!books.addHours(book, hours, clock.instant())) {
            return new Outcome.LaterHoursExist();
        }
        announcement.make(by, book, new HoursSet(book.id(), hours.id(), hours.from()));
        return new Outcome.Set();
    }

    /** Kết quả. */
    public sealed interface Outcome {
        record Set() implements Outcome {}

        record AlreadySet() implements Outcome {}

        /** A timetable begins on that day or later; only what follows it can be set. */
        record LaterHoursExist() implements Outcome {}

        record NotAllowed(Decision.Refused refused) implements Outcome {}
    }
}
