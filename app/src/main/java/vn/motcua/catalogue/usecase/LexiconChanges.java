package vn.motcua.catalogue.usecase;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.catalogue.search.LexiconText.Entry;
import vn.motcua.catalogue.search.Section;
import vn.motcua.shared.PersonId;

/** Sổ thay đổi từ điển: where this installation's lexicon differs from the one that comes with the program. */
public interface LexiconChanges {

    /** Grows with every change. */
    long edition();

    /** Locks the book until the end of the transaction; false if the change is in it already. */
    boolean lock(UUID change);

    /** What holds now, in the order in which it was entered. */
    List<Change> now();

    void enter(Change change, Optional<PersonId> by);

    void end(UUID id, String reason, Optional<PersonId> by, Instant at);

    void turnPage();

    /** Changes made and ended, the latest first. */
    List<Change> latest(int most);

    /** Changes of this entry, the latest first. */
    List<Change> of(Entry entry);

    /**
     * Thay đổi.
     *
     * @param shipped the entry it changes; empty for one of our own
     * @param text what holds here; empty where the entry is switched off
     */
    record Change(
            UUID id,
            Section section,
            Optional<String> shipped,
            Optional<String> text,
            String reason,
            Instant at,
            Optional<Ended> ended) {

        public Optional<Entry> entry() {
            return text.map(said -> new Entry(section, said));
        }

        public Optional<Entry> instead() {
            return shipped.map(said -> new Entry(section, said));
        }
    }

    /** Hết hiệu lực: when and why. */
    record Ended(Instant at, String reason) {}
}
