package vn.motcua.calendar.usecase;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.calendar.DayEntered;
import vn.motcua.shared.Access;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Decision;

/** Ghi một ngày vào lịch, by a decision, instead of what is there; an office's closure too. */
@Component
public class EnterDay {
    private final Books books;
    private final Access access;
    private final Announcement announcement;
    private final Clock clock;

    EnterDay(Books books, Access access, Announcement announcement, Clock clock) {
        this.books = books;
        this.access = access;
        this.announcement = announcement;
        this.clock = clock;
    }

    /** Sent twice, it is done once: the entry's id is the request's. */
    @Transactional
    public Outcome enter(Actor by, Book book, SpecialDay entry) {
        books.lock(book);
        return switch (access.decide(by, CalendarPolicy.toEnterDay(book), book.concerning())) {
            case Decision.Refused refused -> new Outcome.NotAllowed(refused);
            case Decision.Allowed _ -> enterAllowed(by, book, entry);
        };
    }

    private Outcome enterAllowed(Actor by, Book book, SpecialDay entry) {
        if (!SpecialDay.Kind.in(book).contains(entry.kind())) {
            return new Outcome.KindBelongsElsewhere();
        }
        var present = books.on(book, entry.day());
        if (books.knows(entry.id()) || present.filter(entry::saysTheSameAs).isPresent()) {
            return new Outcome.AlreadyThere();
        }
        var now = clock.instant();
        present.ifPresent(old -> books.end(old.id(), entry.source(), now));
        books.add(book, entry, now);
        announcement.make(
                by,
                book,
                new DayEntered(book.id(), entry.id(), entry.day(), entry.kind().key()));
        return new Outcome.Entered();
    }

    /** Kết quả. */
    public sealed interface Outcome {
        record Entered() implements Outcome {}

        record AlreadyThere() implements Outcome {}

        /** A holiday is the country's, a closure an office's. */
        record KindBelongsElsewhere() implements Outcome {}

        record NotAllowed(Decision.Refused refused) implements Outcome {}
    }
}
