package vn.motcua.calendar.usecase;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.calendar.PromisesDecided;
import vn.motcua.calendar.spi.Promises;
import vn.motcua.shared.Access;
import vn.motcua.shared.Actor;
import vn.motcua.shared.AgencyId;
import vn.motcua.shared.Concerning;
import vn.motcua.shared.Decision;
import vn.motcua.shared.Post;
import vn.motcua.shared.Role;
import vn.motcua.shared.VietnamTime;

/**
 * Quyết định về các lời hẹn: a leader moves what people were told to what the calendar says now, or keeps it. What nobody
 * decides stays as it was told. A leader decides for the agency and for those that belong to it.
 */
@Component
public class DecidePromises {
    private static final int YEARS_AHEAD = 10;

    private final Questions questions;
    private final KeptPromises kept;
    private final Books books;
    private final Access access;
    private final Announcement announcement;
    private final Clock clock;

    DecidePromises(
            Questions questions,
            KeptPromises kept,
            Books books,
            Access access,
            Announcement announcement,
            Clock clock) {
        this.questions = questions;
        this.kept = kept;
        this.books = books;
        this.access = access;
        this.announcement = announcement;
        this.clock = clock;
    }

    /** What waits for a decision. Whoever answers for the agency may read it: people ask them, not the leader. */
    public Outcome open(Actor.SignedIn by) {
        var now = clock.instant();
        var led = led(by, now);
        var agency = led.or(() -> held(by, now).map(Post::agency).findFirst());
        return switch (access.decide(by, CalendarPolicy.SEE_PROMISES, concerning(agency))) {
            case Decision.Refused refused -> new Outcome.NotAllowed(refused);
            case Decision.Allowed _ ->
                new Outcome.Open(agency.map(own -> open(own, now)).orElseGet(List::of), led.isPresent());
        };
    }

    /** Decides on those of these promises that are still open; sent twice, the second finds none. */
    @Transactional
    public Outcome decide(Actor.SignedIn by, Set<UUID> promises, Verdict verdict) {
        var agency = led(by, clock.instant());
        agency.map(Book::of).ifPresent(books::lock);
        return switch (access.decide(by, CalendarPolicy.DECIDE_PROMISES, concerning(agency))) {
            case Decision.Refused refused -> new Outcome.NotAllowed(refused);
            case Decision.Allowed _ ->
                agency.map(led -> decideAllowed(by, led, promises, verdict)).orElseGet(() -> new Outcome.Decided(0));
        };
    }

    /** The agency of somebody who leads one today. */
    private static Optional<AgencyId> led(Actor.SignedIn by, Instant now) {
        return held(by, now)
                .filter(post -> post.role() == Role.LEADER)
                .map(Post::agency)
                .findFirst();
    }

    private static Stream<Post> held(Actor.SignedIn by, Instant now) {
        return by.posts().stream().filter(post -> post.heldOn(VietnamTime.dateOf(now)));
    }

    private static Concerning concerning(Optional<AgencyId> agency) {
        return agency.map(Concerning::agency).orElseGet(Concerning::nothing);
    }

    private Outcome decideAllowed(Actor by, AgencyId agency, Set<UUID> promises, Verdict verdict) {
        var now = clock.instant();
        var book = Book.of(agency);
        var chosen = open(agency, now).stream()
                .filter(open -> promises.contains(open.move().promise().id()))
                .toList();
        switch (verdict) {
            case MOVE -> move(chosen);
            case KEEP ->
                chosen.forEach(open ->
                        kept.keep(open.move().promise().id(), open.move().due(), now));
        }
        if (!chosen.isEmpty()) {
            var moved = verdict == Verdict.MOVE ? chosen.size() : 0;
            announcement.make(by, book, new PromisesDecided(book.id(), moved, chosen.size() - moved));
        }
        return new Outcome.Decided(chosen.size());
    }

    private static void move(List<Questions.Question> chosen) {
        var byRoom = new HashMap<Promises, HashMap<UUID, Instant>>();
        chosen.forEach(open -> byRoom.computeIfAbsent(open.room(), _ -> new HashMap<>())
                .put(open.move().promise().id(), open.move().due()));
        byRoom.forEach(Promises::move);
    }

    private List<Questions.Question> open(AgencyId agency, Instant now) {
        var today = VietnamTime.dateOf(now);
        return questions.about(agency, today, today.plusYears(YEARS_AHEAD)).stream()
                .filter(open ->
                        !kept.isKept(open.move().promise().id(), open.move().due()))
                .toList();
    }

    /** Quyết định. */
    public enum Verdict {
        /** Dời theo lịch mới. */
        MOVE,
        /** Giữ như đã hẹn. */
        KEEP
    }

    /** Kết quả. */
    public sealed interface Outcome {
        /** @param decides whether the reader is the one who decides */
        record Open(List<Questions.Question> questions, boolean decides) implements Outcome {}

        record Decided(int promises) implements Outcome {}

        record NotAllowed(Decision.Refused refused) implements Outcome {}
    }
}
