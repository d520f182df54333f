package vn.motcua.bench.form;

import java.util.concurrent.atomic.AtomicInteger;

/** Sổ đếm of what became of the submissions; many write into it at once. */
final class Toll {
    /** More examples than this nobody reads. */
    private static final int EXAMPLES = 8;

    private static final int WORDS = 300;

    final AtomicInteger answers = new AtomicInteger();
    final AtomicInteger saved = new AtomicInteger();
    final AtomicInteger filed = new AtomicInteger();
    final AtomicInteger notOffered = new AtomicInteger();
    final AtomicInteger disputes = new AtomicInteger();
    private final AtomicInteger unhandled = new AtomicInteger();
    private final AtomicInteger lost = new AtomicInteger();

    /** Counts an answer, and complains where it was not thought of. */
    Heard heard(String what, Heard answer) {
        answers.incrementAndGet();
        if (answer.isUnhandled()) {
            complain(unhandled, what + " answered " + answer.status() + ": " + answer.body());
        }
        return answer;
    }

    void lost(String what) {
        complain(lost, "lost: " + what);
    }

    private static void complain(AtomicInteger count, String what) {
        if (count.incrementAndGet() <= EXAMPLES) {
            System.err.println(what.substring(0, Math.min(what.length(), WORDS)));
        }
    }

    int unhandled() {
        return unhandled.get();
    }

    int lost() {
        return lost.get();
    }

    @Override
    public String toString() {
        return "%d answers, %d saved, %d told of another device, %d filed, %d not offered"
                .formatted(answers.get(), saved.get(), disputes.get(), filed.get(), notOffered.get());
    }
}
