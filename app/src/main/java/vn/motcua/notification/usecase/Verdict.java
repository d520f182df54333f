package vn.motcua.notification.usecase;

/** Trả lời of whoever should carry a letter on. */
public sealed interface Verdict {

    record Accepted() implements Verdict {}

    /** Not now, says the server. */
    record Deferred(String answer) implements Verdict {}

    /** Never, says the server. */
    record Refused(String answer) implements Verdict {}

    /** Nobody answers, so the other letters need not be tried either. */
    record Unreachable(String answer) implements Verdict {}
}
