package vn.motcua.operations;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.NoSuchElementException;
import vn.motcua.shared.JournalRoots.Root;

/**
 * Khóa ký sổ nhật ký (Ed25519): stands in the data folder for its owner alone, where whoever administers only the database
 * cannot come. Made when the first day is signed.
 */
final class JournalKey {
    private static final String FILE = "journal.key";

    private final PrivateKey secret;
    private final String open;

    private JournalKey(PrivateKey secret, String open) {
        this.secret = secret;
        this.open = open;
    }

    /** The key of this folder. */
    static JournalKey of(DataFolder folder) throws IOException {
        var file = folder.root().resolve(FILE);
        if (!Files.exists(file)) {
            folder.writePrivately(FILE, fresh());
        }
        var lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        try {
            var bytes = Base64.getDecoder().decode(lines.getFirst());
            return new JournalKey(
                    KeyFactory.getInstance(Root.METHOD).generatePrivate(new PKCS8EncodedKeySpec(bytes)), lines.get(1));
        } catch (GeneralSecurityException
                | IllegalArgumentException
                | IndexOutOfBoundsException
                | NoSuchElementException e) {
            throw new IOException(file + " is damaged; it signs the journal's days: restore it from a backup", e);
        }
    }

    private static String fresh() {
        try {
            var pair = KeyPairGenerator.getInstance(Root.METHOD).generateKeyPair();
            return written(pair.getPrivate().getEncoded()) + "\n"
                    + written(pair.getPublic().getEncoded()) + "\n";
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + Root.METHOD, e);
        }
    }

    /** The public key, in base64. */
    String open() {
        return open;
    }

    String sign(String text) {
        try {
            var signature = Signature.getInstance(Root.METHOD);
            signature.initSign(secret);
            signature.update(text.getBytes(StandardCharsets.UTF_8));
            return written(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + Root.METHOD, e);
        }
    }

    private static String written(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
