package vn.motcua.catalogue.usecase;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.search.Lexicon;
import vn.motcua.catalogue.search.LexiconText;
import vn.motcua.catalogue.search.LexiconText.Entry;
import vn.motcua.catalogue.usecase.LexiconChanges.Change;

/**
 * Từ điển đang dùng: the one that comes with the program with this installation's changes, as this node remembers it. Once a
 * second one request asks whether it was changed while the others go on with what is known.
 */
@Component
class Lexicons {
    private static final Duration KEPT = Duration.ofSeconds(1);

    private final LexiconChanges changes;
    private final Clock clock;
    private final AtomicReference<@Nullable Known> known = new AtomicReference<>();
    private final ReentrantLock reading = new ReentrantLock();

    Lexicons(LexiconChanges changes, Clock clock) {
        this.changes = changes;
        this.clock = clock;
    }

    Known now() {
        var now = clock.instant();
        var last = known.get();
        if (last == null) {
            reading.lock();
        } else if (now.isBefore(last.until()) || !reading.tryLock()) {
            return last;
        }
        try {
            return look(now);
        } finally {
            reading.unlock();
        }
    }

    /** After a change made here: the next question reads the database. */
    void forget() {
        known.set(null);
    }

    private Known look(Instant now) {
        var last = known.get();
        if (last != null && now.isBefore(last.until())) {
            return last;
        }
        // The edition is read before the changes: what is changed in between is then read again.
        var edition = changes.edition();
        var lexicon = last != null && last.edition() == edition ? last.lexicon() : Lexicon.read(text(changes.now()));
        var next = new Known(edition, lexicon, now.plus(KEPT));
        known.set(next);
        return next;
    }

    /** The whole lexicon with these changes. */
    static String text(List<Change> changes) {
        var shipped = LexiconText.read(Lexicon.shippedText());
        var instead = changes.stream()
                .filter(change -> change.instead().isPresent())
                .collect(Collectors.toMap(change -> change.instead().orElseThrow(), Change::entry, (one, _) -> one));
        Function<Entry, Optional<Entry>> changed = entry -> instead.getOrDefault(entry, Optional.of(entry));
        // What a newer program no longer ships keeps holding in its changed form.
        var present = shipped.entries();
        var added = changes.stream()
                .filter(change -> change.instead().filter(present::contains).isEmpty())
                .flatMap(change -> change.entry().stream())
                .toList();
        return shipped.with(changed, added);
    }

    /** Điều đang nhớ. */
    record Known(long edition, Lexicon lexicon, Instant until) {}
}
