package vn.motcua.ui.web;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Queue;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * Nén: a page as gzip (RFC 1952), by presses that are used again: making one and clearing its quarter of a megabyte costs more
 * than squeezing a page with it.
 */
final class Squeezing {
    private static final int IDLE = 16;
    private static final int HEADER = 10;
    private static final int TRAILER = 8;
    /** What a page may grow by that cannot be squeezed: a few bytes for each block of it. */
    private static final int GROWTH = 64;

    private final Queue<Deflater> idle = new ArrayBlockingQueue<>(IDLE);

    byte[] squeezed(byte[] page) {
        var free = idle.poll();
        var press = free == null ? new Deflater(Deflater.BEST_SPEED, true) : free;
        try {
            return squeezed(page, press);
        } finally {
            press.reset();
            if (!idle.offer(press)) {
                press.end();
            }
        }
    }

    private static byte[] squeezed(byte[] page, Deflater press) {
        var room = new byte[HEADER + page.length + page.length / 512 + GROWTH + TRAILER];
        press.setInput(page);
        press.finish();
        var length = press.deflate(room, HEADER, room.length - HEADER - TRAILER);
        if (!press.finished()) {
            throw new IllegalStateException("a page of %d bytes grew beyond its bound".formatted(page.length));
        }
        ByteBuffer.wrap(room)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(0, (byte) 0x1f)
                .put(1, (byte) 0x8b)
                .put(2, (byte) Deflater.DEFLATED)
                .put(HEADER - 1, (byte) 0xff)
                .putInt(HEADER + length, sum(page))
                .putInt(HEADER + length + Integer.BYTES, page.length);
        return Arrays.copyOf(room, HEADER + length + TRAILER);
    }

    private static int sum(byte[] page) {
        var sum = new CRC32();
        sum.update(page);
        return (int) sum.getValue();
    }
}
