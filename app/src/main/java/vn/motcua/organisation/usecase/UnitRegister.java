package vn.motcua.organisation.usecase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.motcua.organisation.Gazetteer;
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.UnitId;
import vn.motcua.organisation.model.Change;

/** Sổ đơn vị hành chính: what the verbs need of the database. */
public interface UnitRegister {

    /** Locks the register, so that decisions come one after the other. */
    void lock();

    long revision();

    /** All of it; the revision may be older than the contents, never newer. */
    Contents contents();

    boolean knows(UUID decision);

    /** Whether one of these units has been changed after that revision. */
    boolean changedSince(Set<UnitId> units, long revision);

    /** Turns the page and enters a decision on it; the register is locked. */
    void enter(Decided decision);

    /** Carries out a change by a decision entered before. */
    void carryOut(UUID decision, Change change);

    /** The unit's versions with what began and ended them, oldest first. */
    List<Chapter> life(UnitId unit);

    /** The latest decisions, newest first. */
    List<Decided> latest(int atMost);

    /** Nội dung sổ. */
    record Contents(long revision, Gazetteer gazetteer) {}

    /**
     * Quyết định đã ghi.
     *
     * @param kind the slug of what it does
     * @param source as an official would cite it
     */
    record Decided(UUID id, String kind, LocalDate inForce, String source, Instant enteredAt) {}

    /** Một đoạn đời. */
    record Chapter(Unit version, Decided begun, Optional<Decided> ended) {}
}
