package vn.motcua.calendar.usecase;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.calendar.DayWithdrawn;
import vn.motcua.shared.Access;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Decision;

/** Gỡ một ngày khỏi lịch, by a decision; the entry stays in the book's history. */
@Component
public class WithdrawDay {
    private final Books books;
    private final Access access;
    private final Announcement announcement;
    private final Clock clock;

    WithdrawDay(Books books, Access access, Announcement announcement, Clock clock) {
        this.books = books;
        this.access = access;
        this.announcement = announcement;
        this.clock = clock;
    }

    /** Sent twice, the second finds nothing left to withdraw. */
    @Transactional
    public Outcome withdraw(Actor by, Book book, LocalDate day, String decision) {
        books.lock(book);
        return switch (access.decide(by, CalendarPolicy.toEnterDay(book), book.concerning())) {
            case Decision.Refused refused -> new Outcome.NotAllowed(refused);
            case Decision.Allowed _ ->
                books.on(book, day).map(entry -> end(by, book, entry, decision)).orElseGet(Outcome.NothingThere::new);
        };
    }

    private Outcome end(Actor by, Book book, SpecialDay entry, String decision) {
        books.end(entry.id(), decision, clock.instant());
        announcement.make(by, book, new DayWithdrawn(book.id(), entry.day()));
        return new Outcome.Withdrawn();
    }

    /** Kết quả. */
    public sealed interface Outcome {
        record Withdrawn() implements Outcome {}

        record NothingThere() implements Outcome {}

        record NotAllowed(Decision.Refused refused) implements Outcome {}
    }
}
