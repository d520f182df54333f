package vn.motcua.notification.usecase;

/** Người chuyển: takes a letter out of the house. */
public interface Carrier {
    /** Whether there is somebody to hand letters to. */
    boolean isThere();

    Verdict carry(Letter letter);
}
