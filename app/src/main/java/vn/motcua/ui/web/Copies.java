package vn.motcua.ui.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.springframework.http.HttpHeaders;
import vn.motcua.ui.Imprint;

/**
 * Bản sao sẵn of pages that read the same to every visitor, squeezed well because they are sent often. What is out of date
 * is asked for no more and makes room first; what was found by typing is made for the one who typed it.
 */
final class Copies {
    /** What of the request the page depends on and the address does not say: text size and who it is; sparing of data. */
    private static final String[] VARY = {HttpHeaders.ACCEPT_ENCODING, HttpHeaders.COOKIE, "Save-Data"};

    private static final int MOST_BYTES = 16 * 1024 * 1024;

    private final int mostBytes;
    private final Map<String, byte[]> kept = new LinkedHashMap<>(64, 0.75f, true);
    private int bytes;

    Copies() {
        this(MOST_BYTES);
    }

    Copies(int mostBytes) {
        this.mostBytes = mostBytes;
    }

    /** Làm trang. */
    @FunctionalInterface
    interface Making {
        byte[] make() throws IOException;
    }

    void send(Imprint imprint, Making making, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (imprint.ends(request, response, VARY)) {
            return;
        }
        var squeezed = Packing.isTakenBy(request);
        var page = request.getQueryString() == null
                ? copy(imprint.value() + squeezed, squeezed, making)
                : made(squeezed, making);
        imprint.markOn(response, VARY);
        if (squeezed) {
            response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
        }
        response.setContentLength(page.length);
        response.getOutputStream().write(page);
    }

    private byte[] copy(String name, boolean squeezed, Making making) throws IOException {
        var before = find(name);
        if (before.isPresent()) {
            return before.get();
        }
        var now = made(squeezed, making);
        keep(name, now);
        return now;
    }

    private synchronized Optional<byte[]> find(String name) {
        return Optional.ofNullable(kept.get(name));
    }

    private synchronized void keep(String name, byte[] page) {
        var before = kept.put(name, page);
        bytes += page.length - (before == null ? 0 : before.length);
        for (Iterator<byte[]> oldest = kept.values().iterator(); bytes > mostBytes && oldest.hasNext(); ) {
            bytes -= oldest.next().length;
            oldest.remove();
        }
    }

    synchronized int bytes() {
        return bytes;
    }

    private static byte[] made(boolean squeezed, Making making) throws IOException {
        var page = making.make();
        if (!squeezed) {
            return page;
        }
        var packed = new ByteArrayOutputStream(page.length / 2);
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(page);
        }
        return packed.toByteArray();
    }
}
