package vn.motcua.shared;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.LocalDate;
import java.util.Base64;
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
        /** How days are signed, as Java calls it. */
        public static final String METHOD = "Ed25519";

        /** What is signed. */
        public static String text(LocalDate day, Head head) {
            return day + " " + head.seq() + ":" + head.hash();
        }

        /** Whether it was signed under its public key; whose key that is, it cannot say. */
        public boolean isSigned() {
            try {
                var check = Signature.getInstance(METHOD);
                var bytes = Base64.getDecoder().decode(key);
                check.initVerify(KeyFactory.getInstance(METHOD).generatePublic(new X509EncodedKeySpec(bytes)));
                check.update(text(day, head).getBytes(StandardCharsets.UTF_8));
                return check.verify(Base64.getDecoder().decode(signature));
            } catch (GeneralSecurityException | IllegalArgumentException forged) {
                return false;
            }
        }

        /** One line, for whoever keeps it elsewhere. */
        public String line() {
            return text(day, head) + " " + key + " " + signature;
        }
    }

    /** @param linked whether the chain still has this very link */
    record Kept(Root root, boolean linked) {}
}
