package vn.motcua.shared;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.motcua.shared.JournalVerification.Head;

/** Dấu cuối ngày của sổ nhật ký: how far the chain had come when a day was over, signed. */
public interface JournalRoots {
    /** Enters the root of a day; false if that day has one. */
    boolean enter(Root root);

    /** The newest day that has one. */
    Optional<LocalDate> newest();

    /** All of them, oldest first. */
    List<Kept> all();

    /**
     * Dấu.
     *
     * @param key the public key under which it was signed, in base64
     * @param signature over {@link #text}, in base64
     */
    record Root(LocalDate day, Head head, String key, String signature) {
        /** What is signed. */
        public static String text(LocalDate day, Head head) {
            return day + " " + head.seq() + ":" + head.hash();
        }

        /** One line, for whoever keeps it elsewhere. */
        public String line() {
            return text(day, head) + " " + key + " " + signature;
        }
    }

    /** @param linked whether the chain still has this very link */
    record Kept(Root root, boolean linked) {}
}
