package vn.motcua.catalogue.search;

import java.util.List;

/** Mục đã lập: an entry with its names taken apart. */
record Shelved(Entry entry, List<Title> titles, Further further) {
    /** The likest of its names. */
    Likeness likeness(Wanted wanted) {
        var best = Likeness.of(wanted, titles.getFirst(), further);
        for (var other : titles.subList(1, titles.size())) {
            var likeness = Likeness.of(wanted, other, further);
            if (likeness.score() > best.score()) {
                best = likeness;
            }
        }
        return best;
    }
}
