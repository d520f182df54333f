package vn.motcua.api.usecase;

import java.time.Instant;

/** Sổ phần đã lấy: what the nodes have taken of what they share. */
public interface Leases {

    /** Takes so many; how many all nodes have taken now, these included. */
    int take(String key, Instant minute, int requests);

    /** Forgets minutes before that. */
    void sweep(Instant before);
}
