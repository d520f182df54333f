package vn.motcua.calendar.usecase;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.organisation.Agencies;
import vn.motcua.organisation.Agency;
import vn.motcua.organisation.Bilingual;
import vn.motcua.shared.Access;
import vn.motcua.shared.Actor;
import vn.motcua.shared.AgencyId;
import vn.motcua.shared.Concerning;
import vn.motcua.shared.Decision;
import vn.motcua.shared.VietnamTime;

/** Xem lịch của một năm, of the country or of an office, with its history. */
@Component
public class SeeYear {
    private final Books books;
    private final Almanac almanac;
    private final Agencies agencies;
    private final Access access;
    private final Clock clock;

    SeeYear(Books books, Almanac almanac, Agencies agencies, Access access, Clock clock) {
        this.books = books;
        this.almanac = almanac;
        this.agencies = agencies;
        this.access = access;
        this.clock = clock;
    }

    /**
     * @param year the current one where none is wanted
     * @param agency whose calendar; empty for the country's
     */
    public Outcome see(Actor by, Optional<Integer> year, Optional<AgencyId> agency) {
        return switch (access.decide(by, CalendarPolicy.SEE, Concerning.nothing())) {
            case Decision.Refused refused -> new Outcome.NotAllowed(refused);
            case Decision.Allowed _ -> seen(year, agency.map(Book::of).orElse(Book.COUNTRY));
        };
    }

    private Outcome seen(Optional<Integer> wanted, Book book) {
        var today = today();
        var all = agencies.on(today);
        var owner = book.agency()
                .flatMap(id -> all.stream().filter(each -> each.id().equals(id)).findFirst());
        var now = almanac.now();
        var year = wanted.orElse(today.getYear());
        if ((book.agency().isPresent() && owner.isEmpty()) || !now.covers(year)) {
            return new Outcome.NoSuchBook();
        }
        var pages = new Pages(books.year(book, year), books.former(book, year), books.hours(book));
        return new Outcome.Seen(year, owner, all, new Days(now.calendar(book), now.decided(year), now.names()), pages);
    }

    /** The year for everybody, as a file; empty for a year out of reach or an agency that is not there. */
    public Optional<Published> published(int year, Optional<String> code) {
        var now = almanac.now();
        var book = code.isEmpty()
                ? Optional.of(Book.COUNTRY)
                : agencies.on(today()).stream()
                        .filter(agency -> code.equals(Optional.of(agency.code())))
                        .findFirst()
                        .map(agency -> Book.of(agency.id()));
        return book.filter(_ -> now.covers(year))
                .map(found ->
                        new Published(new Days(now.calendar(found), now.decided(year), now.names()), clock.instant()));
    }

    private LocalDate today() {
        return VietnamTime.dateOf(clock.instant());
    }

    /**
     * Các ngày.
     *
     * @param decided the decision; empty while the year is provisional
     * @param names of days in both languages, by the Vietnamese one
     */
    public record Days(WorkingCalendar calendar, Optional<String> decided, Map<String, Bilingual> names) {}

    /** Bản công bố, and when it was made. */
    public record Published(Days days, Instant at) {}

    /** Trang sổ: what is written for this year in this book, what was, and the book's hours. */
    public record Pages(List<SpecialDay> entries, List<Books.Former> former, List<Timetable> hours) {}

    /** Kết quả. */
    public sealed interface Outcome {
        /** @param owner the agency; empty for the country */
        record Seen(int year, Optional<Agency> owner, List<Agency> agencies, Days days, Pages pages)
                implements Outcome {}

        record NoSuchBook() implements Outcome {}

        record NotAllowed(Decision.Refused refused) implements Outcome {}
    }
}
