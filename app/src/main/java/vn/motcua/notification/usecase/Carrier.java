package vn.motcua.notification.usecase;

import vn.motcua.identity.spi.Way;

/** Người chuyển: takes a letter out of the house. */
public interface Carrier {

    /** What it takes; nothing else is handed to it. */
    Way way();

    /** Whether there is somebody to hand letters to. */
    boolean isThere();

    Verdict carry(Letter letter);
}
