package vn.motcua.catalogue.usecase;

import java.util.List;
import java.util.stream.Stream;
import vn.motcua.catalogue.usecase.LexiconChanges.Change;

/** Việc sẽ làm với từ điển: which changes end and which begin. */
record LexiconPlan(List<Change> ended, List<Change> entered) {
    LexiconPlan {
        ended = List.copyOf(ended);
        entered = List.copyOf(entered);
    }

    boolean isEmpty() {
        return ended.isEmpty() && entered.isEmpty();
    }

    /** The book as it would be. */
    List<Change> applied(List<Change> now) {
        return Stream.concat(now.stream().filter(change -> !ended.contains(change)), entered.stream())
                .toList();
    }
}
