package vn.motcua.simulators.provider;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import vn.motcua.simulators.Json;

/** Ký mã (RFC 7515, 7517): one key for as long as the program runs, and one that nobody publishes. */
final class Tokens {
    private static final String KEY_ID = "mau-1";
    private static final int BITS = 2048;

    private final KeyPair key = pair();
    private final KeyPair stranger = pair();

    /** The published keys. */
    Map<String, Object> keys() {
        var open = (RSAPublicKey) key.getPublic();
        return Map.of(
                "keys",
                List.of(Map.of(
                        "kty",
                        "RSA",
                        "use",
                        "sig",
                        "alg",
                        "RS256",
                        "kid",
                        KEY_ID,
                        "n",
                        number(open.getModulus()),
                        "e",
                        number(open.getPublicExponent()))));
    }

    String signed(Map<String, ?> claims, String type, Mood.Manner manner) {
        return switch (manner) {
            case UNSIGNED -> joined(Map.of("alg", "none", "typ", type), claims) + ".";
            case FORGED -> signed(claims, type, stranger);
            default -> signed(claims, type, key);
        };
    }

    private static String signed(Map<String, ?> claims, String type, KeyPair with) {
        try {
            var content = joined(Map.of("alg", "RS256", "kid", KEY_ID, "typ", type), claims);
            var signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(with.getPrivate());
            signature.update(content.getBytes(StandardCharsets.US_ASCII));
            return content + "." + encoded(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java signs with RSA", e);
        }
    }

    private static String joined(Map<String, ?> header, Map<String, ?> claims) {
        return encoded(Json.of(header).getBytes(StandardCharsets.UTF_8))
                + "."
                + encoded(Json.of(claims).getBytes(StandardCharsets.UTF_8));
    }

    /** Without the byte that says it is positive. */
    private static String number(BigInteger value) {
        var bytes = value.toByteArray();
        return encoded(bytes[0] == 0 ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes);
    }

    static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static KeyPair pair() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(BITS);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has RSA", e);
        }
    }
}
