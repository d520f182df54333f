package vn.motcua.identity.model;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Khóa của trình duyệt: 256 random bits that one browser has in a cookie and the house nowhere. What is sealed under it
 * only that browser can have opened again, so an answer that comes back in another browser opens nothing.
 */
public record BrowserKey(String text) {
    private static final Pattern FORM = Pattern.compile(RandomText.FORM);
    private static final String METHOD = "AES/GCM/NoPadding";
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    public BrowserKey {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("not the key of a browser");
        }
    }

    public static BrowserKey random() {
        return new BrowserKey(RandomText.fresh());
    }

    public static Optional<BrowserKey> parse(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new BrowserKey(text)) : Optional.empty();
    }

    /** 256 random bits as text, for what must not be guessed. */
    public static String randomText() {
        return RandomText.fresh();
    }

    /** SHA-256 in hexadecimal: what is kept of a text that must not be known. */
    public static String hash(String text) {
        return RandomText.hash(text);
    }

    public byte[] seal(String content) {
        var nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        try {
            var sealed = cipher(Cipher.ENCRYPT_MODE, nonce).doFinal(content.getBytes(StandardCharsets.UTF_8));
            var whole = Arrays.copyOf(nonce, NONCE + sealed.length);
            System.arraycopy(sealed, 0, whole, NONCE, sealed.length);
            return whole;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + METHOD, e);
        }
    }

    /** Empty if it was sealed under another key, or changed since. */
    public Optional<String> open(byte[] whole) {
        try {
            var nonce = Arrays.copyOf(whole, NONCE);
            var content = cipher(Cipher.DECRYPT_MODE, nonce).doFinal(whole, NONCE, whole.length - NONCE);
            return Optional.of(new String(content, StandardCharsets.UTF_8));
        } catch (GeneralSecurityException | IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private Cipher cipher(int mode, byte[] nonce) throws GeneralSecurityException {
        var cipher = Cipher.getInstance(METHOD);
        var key = new SecretKeySpec(Base64.getUrlDecoder().decode(text), "AES");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        return cipher;
    }

    @Override
    public String toString() {
        return "BrowserKey[…]";
    }
}
