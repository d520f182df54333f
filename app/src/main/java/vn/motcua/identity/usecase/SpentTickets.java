package vn.motcua.identity.usecase;

import java.time.Instant;

/** Tickets that are good for once, counted for all nodes together. */
public interface SpentTickets {

    /** Spends it; false if it was spent before. */
    boolean spend(String seal, Instant until);

    /** Forgets those that would have ended by now. */
    void sweep(Instant now);
}
