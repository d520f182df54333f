package vn.motcua.bench.chaos;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Sổ ghi of what was acknowledged to people, kept outside of what is killed. */
final class Ledger {
    private final ConcurrentLinkedQueue<Saved> saved = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<Sent> sent = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<Moved> moved = new ConcurrentLinkedQueue<>();

    /** A page of a draft was kept. */
    record Saved(UUID draft, int edition) {}

    /** A paper was taken. */
    record Sent(UUID draft, int number) {}

    /**
     * A dossier had moved.
     *
     * @param moves how often, counted from its filing
     * @param official its number at the office, from acceptance on
     */
    record Moved(String code, int moves, String stage, Optional<String> official) {}

    void enter(Saved page) {
        saved.add(page);
    }

    void enter(Sent paper) {
        sent.add(paper);
    }

    void enter(Moved move) {
        moved.add(move);
    }

    List<Saved> saved() {
        return List.copyOf(saved);
    }

    List<Sent> sent() {
        return List.copyOf(sent);
    }

    List<Moved> moved() {
        return List.copyOf(moved);
    }

    int size() {
        return saved.size() + sent.size() + moved.size();
    }
}
