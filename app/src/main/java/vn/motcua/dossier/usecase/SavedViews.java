package vn.motcua.dossier.usecase;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.motcua.shared.AgencyId;
import vn.motcua.shared.PersonId;

/** Mục đã lưu: filters of the inbox under names, each on the shelf of a person or of an office. */
public interface SavedViews {
    /** Above this nothing is counted: one looks how much there is, not how many. */
    int COUNTED = 100;

    /** What is there on these shelves, each in its order. */
    List<SavedView> on(Set<Shelf> shelves);

    /** The same of one shelf, where nobody else changes anything until the transaction ends. */
    List<SavedView> lock(Shelf shelf);

    /** One that is there, or was removed and is not forgotten yet. */
    Optional<SavedView> find(UUID id);

    /** Nothing where there is one of this id. */
    void add(SavedView view, PersonId by, Instant at);

    void rename(UUID id, String name);

    void place(UUID id, int place);

    void remove(UUID id, PersonId by, Instant at);

    void restore(UUID id);

    /** What was removed before then is gone for good. */
    void forget(Shelf shelf, Instant before);

    /** How much fits in each, in their order, up to {@link #COUNTED}: what is open in these trays is read, and nothing else. */
    List<Integer> count(List<Strained> wanted);

    /**
     * Mục.
     *
     * @param filter as an address has it; it may say what nobody understands any more
     */
    record SavedView(UUID id, Shelf shelf, String name, String filter, int place, boolean removed) {}

    /** Nơi để mục: what is made in practice is seen in practice. */
    sealed interface Shelf {
        boolean practice();

        /** Của riêng một người. */
        record Own(PersonId owner, boolean practice) implements Shelf {}

        /** Của một đơn vị, for everybody there. */
        record Office(AgencyId agency, boolean practice) implements Shelf {}
    }

    /** What of a tray falls through a sieve. */
    record Strained(Tray tray, Sieve sieve) {}
}
