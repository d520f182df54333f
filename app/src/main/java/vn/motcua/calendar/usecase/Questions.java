package vn.motcua.calendar.usecase;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.spi.Promise;
import vn.motcua.calendar.spi.Promises;
import vn.motcua.organisation.Agencies;
import vn.motcua.organisation.Agency;
import vn.motcua.shared.AgencyId;

/** Những lời hẹn khác với lịch: what people were told, where the calendar says otherwise today. */
@Component
public class Questions {
    private final Almanac almanac;
    private final List<Promises> rooms;
    private final Agencies agencies;

    Questions(Almanac almanac, List<Promises> rooms, Agencies agencies) {
        this.almanac = almanac;
        this.rooms = List.copyOf(rooms);
        this.agencies = agencies;
    }

    List<Question> about(AgencyId agency, LocalDate from, LocalDate until) {
        var belonging = agencies.on(from).stream()
                .filter(each -> each.parent().filter(agency::equals).isPresent())
                .map(Agency::id);
        return Stream.concat(Stream.of(agency), belonging)
                .flatMap(each -> rooms.stream()
                        .flatMap(room -> room.running(from, until, Optional.of(each)).stream()
                                .flatMap(promise -> question(room, promise))))
                .toList();
    }

    private Stream<Question> question(Promises room, Promise promise) {
        return PreviewChange.due(promise, almanac.now(), Book.of(promise.agency()))
                .filter(due -> !due.equals(promise.due()))
                .map(due -> new Question(room, new PreviewChange.Move(promise, due)))
                .stream();
    }

    /** Câu hỏi for a leader, and the room that answers for the promise. */
    public record Question(Promises room, PreviewChange.Move move) {}
}
