package vn.motcua.calendar.usecase;

import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.CutOff;
import vn.motcua.calendar.Deadline;
import vn.motcua.calendar.Limit;
import vn.motcua.organisation.Agencies;
import vn.motcua.organisation.Agency;
import vn.motcua.organisation.Bilingual;
import vn.motcua.shared.VietnamTime;

/** Cho biết hạn trả: if this is filed then, when? For everybody to know, so nobody's leave is asked. */
@Component
public class TellDeadline {
    private final Almanac almanac;
    private final Agencies agencies;
    private final Clock clock;

    TellDeadline(Almanac almanac, Agencies agencies, Clock clock) {
        this.almanac = almanac;
        this.agencies = agencies;
        this.clock = clock;
    }

    public Outcome tell(Question question) {
        var books = almanac.now();
        if (question.agency().isEmpty()) {
            return told(question, books, Book.COUNTRY);
        }
        return agencies.on(VietnamTime.dateOf(clock.instant())).stream()
                .filter(agency -> question.agency().equals(Optional.of(agency.code())))
                .findFirst()
                .map(agency -> told(question, books, Book.of(agency.id())))
                .orElseGet(Outcome.NoSuchAgency::new);
    }

    private static Outcome told(Question question, Almanac.Remembered books, Book book) {
        var deadline = Deadline.compute(
                books.calendar(book), question.received(), question.limit(), question.cutOff(), List.of());
        return new Outcome.Told(deadline, books.names());
    }

    /** What an empty form needs: the hour in Viet Nam and the offices that receive people. */
    public Blank blank() {
        var now = clock.instant().atZone(VietnamTime.ZONE);
        return new Blank(
                now,
                agencies.on(now.toLocalDate()).stream()
                        .filter(agency -> agency.reception().isPresent())
                        .toList());
    }

    /** Mẫu trống. */
    public record Blank(ZonedDateTime now, List<Agency> agencies) {}

    /**
     * Câu hỏi.
     *
     * @param agency the code of the office; empty for one that has decided nothing of its own
     */
    public record Question(Instant received, Limit limit, CutOff cutOff, Optional<String> agency) {}

    /** Kết quả. */
    public sealed interface Outcome {
        /** @param names of days in both languages, by the Vietnamese one */
        record Told(Deadline deadline, Map<String, Bilingual> names) implements Outcome {}

        record NoSuchAgency() implements Outcome {}
    }
}
