package vn.motcua.calendar.usecase;

import java.time.Instant;
import java.util.UUID;

/** Lời hẹn giữ nguyên: what a leader decided not to move. */
public interface KeptPromises {
    boolean isKept(UUID promise, Instant wouldBe);

    void keep(UUID promise, Instant wouldBe, Instant at);
}
