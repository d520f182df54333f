package vn.motcua.ui.assets;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;

/** Tệp tĩnh: bytes that never change under their address, squeezed once. */
public final class Asset {
    private static final int FINGERPRINT_DIGITS = 10;

    private final String name;
    private final String type;
    private final String address;
    private final byte[] plain;
    private final byte[] gzip;

    Asset(String name, String type, byte[] bytes) {
        this.name = name;
        this.type = type;
        this.plain = bytes.clone();
        this.gzip = gzipped(bytes);
        var dot = name.lastIndexOf('.');
        this.address = "/assets/" + name.substring(0, dot) + "-" + fingerprint(bytes) + name.substring(dot);
    }

    public String name() {
        return name;
    }

    public String type() {
        return type;
    }

    /** Where it is served, fingerprint included. */
    public String address() {
        return address;
    }

    public byte[] plain() {
        return plain.clone();
    }

    public byte[] gzip() {
        return gzip.clone();
    }

    /** What a stylesheet, script or drawing says. */
    public String text() {
        return new String(plain, StandardCharsets.UTF_8);
    }

    /** Fonts are packed already. */
    public boolean shrinks() {
        return gzip.length < plain.length;
    }

    private static String fingerprint(byte[] bytes) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest).substring(0, FINGERPRINT_DIGITS);
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    private static byte[] gzipped(byte[] bytes) {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        }
        return packed.toByteArray();
    }
}
