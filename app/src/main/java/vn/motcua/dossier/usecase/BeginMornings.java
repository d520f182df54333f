package vn.motcua.dossier.usecase;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.Calendars;
import vn.motcua.identity.DigestReaders;
import vn.motcua.identity.DigestReaders.Reader;
import vn.motcua.shared.AgencyId;
import vn.motcua.shared.PersonId;
import vn.motcua.shared.Post;
import vn.motcua.shared.VietnamTime;

/**
 * Mở ngày làm việc: when the first office of an officer opens, by its own calendar, they are told what waits for them. Who
 * could not be told before the first shift was over looks at the desk as well.
 */
@Component
class BeginMornings {
    private static final int AT_ONCE = 200;

    private final DigestReaders readers;
    private final Calendars calendars;
    private final WriteDigest write;
    private final Clock clock;

    /** Whom this node need not ask about any more on that day. */
    private final Set<PersonId> begun = new HashSet<>();

    private LocalDate day = LocalDate.EPOCH;

    BeginMornings(DigestReaders readers, Calendars calendars, WriteDigest write, Clock clock) {
        this.readers = readers;
        this.calendars = calendars;
        this.write = write;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT2M", fixedDelayString = "PT5M")
    void run() {
        runAt(clock.instant());
    }

    /** @return how many letters were written */
    synchronized int runAt(Instant now) {
        var today = VietnamTime.dateOf(now);
        if (!today.equals(day)) {
            begun.clear();
            day = today;
        }
        var written = 0;
        var last = Optional.<PersonId>empty();
        do {
            var some = readers.after(last, AT_ONCE, today);
            for (var reader : some) {
                written += begin(reader, now) ? 1 : 0;
            }
            last = some.isEmpty()
                    ? Optional.empty()
                    : Optional.of(some.getLast().person());
        } while (last.isPresent());
        return written;
    }

    private boolean begin(Reader reader, Instant now) {
        if (begun.contains(reader.person()) || !isOpening(reader, now)) {
            return false;
        }
        var isWritten = write.write(reader, now);
        begun.add(reader.person());
        return isWritten;
    }

    private boolean isOpening(Reader reader, Instant now) {
        return reader.posts().stream().map(Post::agency).anyMatch(agency -> isOpening(agency, now));
    }

    /** Whether the first shift of the day has begun there and goes on. */
    private boolean isOpening(AgencyId agency, Instant now) {
        var there = now.atZone(VietnamTime.ZONE);
        return calendars.of(agency).shiftsOn(there.toLocalDate()).stream()
                .findFirst()
                .filter(shift -> !there.toLocalTime().isBefore(shift.from()))
                .filter(shift -> there.toLocalTime().isBefore(shift.until()))
                .isPresent();
    }
}
