package vn.motcua.ui.web;

import static vn.motcua.shared.Measure.counter;
import static vn.motcua.shared.Measure.gauge;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.LongAdder;
import java.util.zip.GZIPOutputStream;
import org.springframework.http.HttpHeaders;
import vn.motcua.shared.Measure;
import vn.motcua.shared.Measured;
import vn.motcua.ui.Imprint;

/**
 * Bản sao sẵn of pages that read the same to every visitor, squeezed well because they are sent often. What is out of date
 * is asked for no more and makes room first; what was found by typing is made for the one who typed it.
 */
final class Copies implements Measured {
    /** What of the request the page depends on and the address does not say: text size and who it is; sparing of data. */
    private static final String[] VARY = {HttpHeaders.ACCEPT_ENCODING, HttpHeaders.COOKIE, "Save-Data"};

    private static final int MOST_BYTES = 16 * 1024 * 1024;

    private final int mostBytes;
    private final Map<Spot, Copy> kept = new LinkedHashMap<>(64, 0.75f, true);
    /** Answers for everybody: held by who asked, sent from a copy, made anew. */
    private final LongAdder held = new LongAdder();

    private final LongAdder copied = new LongAdder();
    private final LongAdder fresh = new LongAdder();
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

    /**
     * @param where what the page is called: two pages of this name differ only by what they are made of
     * @param madeOf compared part by part, which costs less than an imprint; that is taken once for each copy
     */
    void send(List<?> where, List<?> madeOf, Making making, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var squeezed = Packing.isTakenBy(request);
        var spot = new Spot(where, squeezed);
        var before = find(spot).filter(copy -> copy.madeOf().equals(madeOf));
        var imprint = before.map(Copy::imprint).orElseGet(() -> Imprint.of(where, madeOf));
        if (imprint.ends(request, response, VARY)) {
            held.increment();
            return;
        }
        (before.isPresent() ? copied : fresh).increment();
        var page = before.isPresent() ? before.get().page() : ByteBuffer.wrap(made(squeezed, making));
        if (before.isEmpty() && request.getQueryString() == null) {
            keep(spot, new Copy(madeOf, imprint, page, page.capacity() + letters(where) + letters(madeOf)));
        }
        imprint.markOn(response, VARY);
        if (squeezed) {
            response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
        }
        response.setContentLength(page.capacity());
        response.getOutputStream().write(page.array());
    }

    private synchronized Optional<Copy> find(Spot spot) {
        return Optional.ofNullable(kept.get(spot));
    }

    private synchronized void keep(Spot spot, Copy copy) {
        var before = kept.put(spot, copy);
        bytes += copy.bytes() - (before == null ? 0 : before.bytes());
        for (Iterator<Copy> oldest = kept.values().iterator(); bytes > mostBytes && oldest.hasNext(); ) {
            bytes -= oldest.next().bytes();
            oldest.remove();
        }
    }

    synchronized int bytes() {
        return bytes;
    }

    @Override
    public List<Measure> measures() {
        return List.of(
                counter("pages_held_total", "ui.measure.held", held.sum()),
                counter("pages_copied_total", "ui.measure.copied", copied.sum()),
                counter("pages_made_total", "ui.measure.made", fresh.sum()),
                gauge("pages_kept_bytes", "ui.measure.kept", bytes()));
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

    private record Spot(List<?> where, boolean squeezed) {}

    /** What is kept beside the page takes room as well, about as much as it has letters. */
    private static int letters(List<?> parts) {
        return parts.toString().length();
    }

    /** @param bytes that it takes, the page and what it was made of */
    private record Copy(List<?> madeOf, Imprint imprint, ByteBuffer page, int bytes) {}
}
