package vn.motcua.calendar.usecase;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.Calendars;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.organisation.Bilingual;
import vn.motcua.shared.AgencyId;
import vn.motcua.shared.VietnamTime;

/**
 * Niên lịch: the books as this node remembers them. Once a second one request asks for the sum of the revisions while the
 * others go on with what is known; the books are read again only if it has changed.
 */
@Component
class Almanac implements Calendars {
    private static final Duration KEPT = Duration.ofSeconds(1);

    private final Books books;
    private final Clock clock;
    private final AtomicReference<@Nullable Remembered> remembered = new AtomicReference<>();
    private final ReentrantLock reading = new ReentrantLock();

    Almanac(Books books, Clock clock) {
        this.books = books;
        this.clock = clock;
    }

    @Override
    public WorkingCalendar of(AgencyId agency) {
        return now().calendar(Book.of(agency));
    }

    @Override
    public WorkingCalendar ofCountry() {
        return now().calendar(Book.COUNTRY);
    }

    /** After a change made here: the next question reads the books. */
    void forget() {
        remembered.set(null);
    }

    Remembered now() {
        var now = clock.instant();
        var known = remembered.get();
        if (known == null) {
            reading.lock();
        } else if (now.isBefore(known.until()) || !reading.tryLock()) {
            return known;
        }
        try {
            return look(now);
        } finally {
            reading.unlock();
        }
    }

    private Remembered look(Instant now) {
        var known = remembered.get();
        if (known != null && now.isBefore(known.until())) {
            return known;
        }
        var years = Binding.Years.around(VietnamTime.dateOf(now).getYear());
        var unchanged =
                known != null && known.years().equals(years) && known.contents().revision() == books.revision();
        var next = known != null && unchanged
                ? new Remembered(known.contents(), years, known.made(), now.plus(KEPT))
                : new Remembered(books.contents(), years, new ConcurrentHashMap<>(), now.plus(KEPT));
        remembered.set(next);
        return next;
    }

    /**
     * Điều đang nhớ.
     *
     * @param made calendars already made of these contents
     */
    record Remembered(Books.Contents contents, Binding.Years years, Map<Book, WorkingCalendar> made, Instant until) {

        /** Most agencies decide nothing of their own and share the country's. */
        WorkingCalendar calendar(Book book) {
            var own = contents.days().containsKey(book) || contents.hours().containsKey(book) ? book : Book.COUNTRY;
            return made.computeIfAbsent(own, each -> Binding.bind(contents, each, years));
        }

        /** The names of days in both languages, by the Vietnamese one. */
        Map<String, Bilingual> names() {
            return contents.days().values().stream()
                    .flatMap(List::stream)
                    .collect(Collectors.toMap(day -> day.name().vietnamese(), SpecialDay::name, (one, _) -> one));
        }

        boolean covers(int year) {
            return year >= years.first() && year <= years.last();
        }

        Optional<String> decided(int year) {
            return Optional.ofNullable(contents.decided().get(year));
        }
    }
}
