package vn.motcua.calendar.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.motcua.organisation.Agencies;
import vn.motcua.organisation.Agency;
import vn.motcua.shared.Access;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Decision;
import vn.motcua.shared.Uuid7;
import vn.motcua.shared.VietnamTime;

/** Chuẩn bị thay đổi: what an empty form needs. Its id is made before anything is sent, so that a form sent twice is known. */
@Component
public class PrepareChange {
    private final Agencies agencies;
    private final Access access;
    private final Clock clock;

    PrepareChange(Agencies agencies, Access access, Clock clock) {
        this.agencies = agencies;
        this.access = access;
        this.clock = clock;
    }

    /** Whether they may enter a day in this book: nobody fills in a form that will be refused. */
    public Decision toEnterDay(Actor by, Book book) {
        return access.decide(by, CalendarPolicy.toEnterDay(book), book.concerning());
    }

    public Decision toSetHours(Actor by, Book book) {
        return access.decide(by, CalendarPolicy.toSetHours(book), book.concerning());
    }

    public Blank blank() {
        var now = clock.instant();
        var today = VietnamTime.dateOf(now);
        return new Blank(Uuid7.at(now), today, agencies.on(today));
    }

    /** Mẫu trống. */
    public record Blank(UUID id, LocalDate today, List<Agency> agencies) {}
}
