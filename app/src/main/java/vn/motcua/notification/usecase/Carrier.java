package vn.motcua.notification.usecase;

import java.time.Instant;
import vn.motcua.identity.spi.Way;

/** Người chuyển: takes a letter out of the house. */
public interface Carrier {

    /** What it takes; nothing else is handed to it. */
    Way way();

    /** Whether there is somebody to hand letters to. */
    boolean isThere();

    /** @param now for what is to be good for a while from here on */
    Verdict carry(Letter letter, Instant now);
}
