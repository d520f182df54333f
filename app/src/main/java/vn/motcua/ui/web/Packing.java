package vn.motcua.ui.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;

/**
 * Đóng gói: hands over a whole page, squeezed where the browser can unpack it, in one write of known length.
 *
 * <p>Squeezing costs as much as making the page, so it is done quickly rather than well, and not again while visitors are
 * sent the very same bytes. Pages made for somebody are forgotten at once.
 */
final class Packing {
    private static final Pattern TAKES_GZIP = Pattern.compile("(?i)\\bgzip\\b(?!\\s*;\\s*q=0(?:\\.0*)?\\s*(?:,|$))");
    private static final int PAGES_KEPT = 64;
    private static final int LARGEST_KEPT = 64 * 1024;

    private final Squeezing squeezing = new Squeezing();
    private final Map<ByteBuffer, byte[]> kept = Collections.synchronizedMap(new Latest());

    /** @param forAnybody whether others are likely to be sent the same, and nothing in it is anybody's own */
    void send(byte[] page, boolean forAnybody, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        var sent = page;
        if (isTakenBy(request)) {
            response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
            sent = forAnybody && page.length <= LARGEST_KEPT ? squeezedBefore(page) : squeezing.squeezed(page);
        }
        response.setContentLength(sent.length);
        response.getOutputStream().write(sent);
    }

    static boolean isTakenBy(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader(HttpHeaders.ACCEPT_ENCODING))
                .filter(codings -> TAKES_GZIP.matcher(codings).find())
                .isPresent();
    }

    private byte[] squeezedBefore(byte[] page) {
        var key = ByteBuffer.wrap(page);
        var before = kept.get(key);
        if (before != null) {
            return before;
        }
        var now = squeezing.squeezed(page);
        kept.put(key, now);
        return now;
    }

    private static final class Latest extends LinkedHashMap<ByteBuffer, byte[]> {
        private static final long serialVersionUID = 1;

        Latest() {
            super(PAGES_KEPT, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<ByteBuffer, byte[]> eldest) {
            return size() > PAGES_KEPT;
        }
    }
}
