package vn.motcua.simulators.mailbox;

import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Các bức thư that arrived; the oldest go when there are very many. */
public final class Letters {
    private static final int MOST = 1_000;

    private final Deque<Letter> kept = new ArrayDeque<>();
    private final Clock clock;
    private int arrived;

    Letters(Clock clock) {
        this.clock = clock;
    }

    synchronized void keep(String from, List<String> to, byte[] bytes) {
        arrived++;
        kept.addFirst(Letter.read(arrived, clock.instant(), from, to, bytes));
        if (kept.size() > MOST) {
            kept.removeLast();
        }
    }

    /** Newest first. */
    public synchronized List<Letter> all() {
        return List.copyOf(kept);
    }

    synchronized Optional<Letter> find(int number) {
        return kept.stream().filter(letter -> letter.number() == number).findFirst();
    }

    synchronized void clear() {
        kept.clear();
    }
}
