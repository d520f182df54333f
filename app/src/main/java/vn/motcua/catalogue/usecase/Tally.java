package vn.motcua.catalogue.usecase;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import org.springframework.stereotype.Component;

/** Sổ đếm việc: what was done at this node since it started. */
@Component
class Tally {
    private final Map<Deed, LongAdder> counts = new ConcurrentHashMap<>();

    void count(Deed deed) {
        add(deed, 1);
    }

    void add(Deed deed, long times) {
        at(deed).add(times);
    }

    long of(Deed deed) {
        return at(deed).sum();
    }

    private LongAdder at(Deed deed) {
        return counts.computeIfAbsent(deed, _ -> new LongAdder());
    }

    /** Việc. */
    enum Deed {
        SEARCH,
        /** Nothing was found. */
        SEARCH_IN_VAIN,
        SUGGESTION,
        /** A file of procedures came in. */
        FILE,
        /** A revision was published, by hand or from a file. */
        PUBLICATION,
        /** The search index was made anew. */
        INDEX
    }
}
