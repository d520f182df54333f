package vn.motcua.document.model;

import java.awt.geom.AffineTransform;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * Chiều ảnh: how a camera was held, as Exif tells it in tag 0x0112: 1 upright, 3 upside down, 6 and 8 lying, the even
 * neighbours mirrored.
 */
record Orientation(int value) {
    private static final Orientation UPRIGHT = new Orientation(1);
    private static final int TAG = 0x0112;
    private static final int LAST = 8;
    private static final int ENTRY = 12;

    /** Of a JPEG's beginning; upright where it does not say. */
    static Orientation of(byte[] head) {
        var bytes = ByteBuffer.wrap(head);
        var at = 2;
        while (at + 4 <= head.length && head[at] == (byte) 0xFF && head[at + 1] != (byte) 0xDA) {
            var length = Short.toUnsignedInt(bytes.getShort(at + 2));
            if (head[at + 1] == (byte) 0xE1 && isExif(head, at + 4)) {
                var end = Math.min(at + 2 + length, head.length);
                return ofExif(bytes.slice(at + 10, Math.max(0, end - at - 10)));
            }
            at += 2 + length;
        }
        return UPRIGHT;
    }

    private static boolean isExif(byte[] head, int at) {
        return at + 6 <= head.length && new String(head, at, 6, StandardCharsets.ISO_8859_1).equals("Exif\0\0");
    }

    private static Orientation ofExif(ByteBuffer exif) {
        if (exif.limit() < 10) {
            return UPRIGHT;
        }
        exif.order(exif.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        var directory = exif.getInt(4);
        if (directory < 0 || directory > exif.limit() - 2) {
            return UPRIGHT;
        }
        var entries = Short.toUnsignedInt(exif.getShort(directory));
        for (var entry = 0; entry < entries; entry++) {
            var at = directory + 2 + entry * ENTRY;
            if (at > exif.limit() - ENTRY) {
                return UPRIGHT;
            }
            if (Short.toUnsignedInt(exif.getShort(at)) == TAG) {
                var value = Short.toUnsignedInt(exif.getShort(at + 8));
                return value >= 1 && value <= LAST ? new Orientation(value) : UPRIGHT;
            }
        }
        return UPRIGHT;
    }

    /** Whether width and height change places. */
    boolean lies() {
        return value > 4;
    }

    /** From the picture as stored, so wide and high, to the picture upright. */
    AffineTransform turn(int width, int height) {
        return switch (value) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}
