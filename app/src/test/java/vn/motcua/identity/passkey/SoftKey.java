package vn.motcua.identity.passkey;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Arrays;
import java.util.Base64;

/** A passkey made of nothing but a key pair, which can be told to misbehave; it speaks as browsers do. */
final class SoftKey {
    private static final int PRESENT = 0x01;
    private static final int VERIFIED = 0x04;
    private static final int WITH_KEY = 0x40;
    private static final int COORDINATE = 32;

    private final byte[] id = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16};
    private final KeyPair keys;

    boolean recognisesOwner = true;
    int counter = 0;

    SoftKey() {
        try {
            var maker = KeyPairGenerator.getInstance("EC");
            maker.initialize(new ECGenParameterSpec("secp256r1"));
            keys = maker.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What a browser answers to {@code create} on this page. */
    String make(String challenge, String origin, String host) {
        var attested = bytes(
                seen(host, flags() | WITH_KEY),
                new byte[16],
                ByteBuffer.allocate(2).putShort((short) id.length).array(),
                id,
                publicKey());
        var object = bytes(
                new byte[] {(byte) 0xa3},
                text("fmt"),
                text("none"),
                text("attStmt"),
                new byte[] {(byte) 0xa0},
                text("authData"),
                string(attested));
        return answer("\"attestationObject\":\"" + written(object) + "\"", "webauthn.create", challenge, origin);
    }

    /** What a browser answers to {@code get} on this page. */
    String show(String challenge, String origin, String host) {
        counter++;
        var seen = seen(host, flags());
        var client = client("webauthn.get", challenge, origin);
        var signed = "\"authenticatorData\":\"" + written(seen) + "\",\"signature\":\""
                + written(sign(bytes(seen, sha256(client)))) + "\"";
        return answer(signed, "webauthn.get", challenge, origin);
    }

    private String answer(String parts, String type, String challenge, String origin) {
        return "{\"id\":\"" + written(id) + "\",\"rawId\":\"" + written(id) + "\",\"type\":\"public-key\","
                + "\"response\":{\"clientDataJSON\":\"" + written(client(type, challenge, origin)) + "\"," + parts
                + "},\"clientExtensionResults\":{}}";
    }

    private static byte[] client(String type, String challenge, String origin) {
        return ("{\"type\":\"" + type + "\",\"challenge\":\""
                        + written(challenge.getBytes(StandardCharsets.UTF_8)) + "\",\"origin\":\"" + origin
                        + "\",\"crossOrigin\":false}")
                .getBytes(StandardCharsets.UTF_8);
    }

    private int flags() {
        return PRESENT | (recognisesOwner ? VERIFIED : 0);
    }

    private byte[] seen(String host, int flags) {
        return bytes(
                sha256(host.getBytes(StandardCharsets.UTF_8)),
                ByteBuffer.allocate(5).put((byte) flags).putInt(counter).array());
    }

    /** COSE: type EC2, ES256, P-256 and the two coordinates. */
    private byte[] publicKey() {
        var point = ((ECPublicKey) keys.getPublic()).getW();
        return bytes(
                new byte[] {(byte) 0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21},
                string(coordinate(point.getAffineX().toByteArray())),
                new byte[] {0x22},
                string(coordinate(point.getAffineY().toByteArray())));
    }

    private static byte[] coordinate(byte[] number) {
        var padded = bytes(new byte[COORDINATE], number);
        return Arrays.copyOfRange(padded, padded.length - COORDINATE, padded.length);
    }

    private byte[] sign(byte[] text) {
        try {
            var signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(keys.getPrivate());
            signature.update(text);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] text(String text) {
        var letters = text.getBytes(StandardCharsets.UTF_8);
        return bytes(new byte[] {(byte) (0x60 | letters.length)}, letters);
    }

    private static byte[] string(byte[] content) {
        return bytes(new byte[] {0x58, (byte) content.length}, content);
    }

    private static byte[] sha256(byte[] text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] bytes(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (var part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    private static String written(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
