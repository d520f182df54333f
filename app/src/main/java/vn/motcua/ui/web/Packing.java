package vn.motcua.ui.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.springframework.http.HttpHeaders;

/**
 * Đóng gói: hands over a whole page, squeezed where the browser can unpack it, in one write of known length.
 *
 * <p>The server would squeeze it too, but harder: a page is made anew for each reader, and twice the time buys a fifteenth
 * of its size.
 */
final class Packing {
    private static final Pattern TAKES_GZIP = Pattern.compile("(?i)\\bgzip\\b(?!\\s*;\\s*q=0(?:\\.0*)?\\s*(?:,|$))");

    private Packing() {}

    static void send(ByteArrayOutputStream page, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        var takes = isTakenBy(request);
        if (takes) {
            response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
        }
        var sent = takes ? squeezed(page) : page;
        response.setContentLength(sent.size());
        sent.writeTo(response.getOutputStream());
    }

    private static boolean isTakenBy(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader(HttpHeaders.ACCEPT_ENCODING))
                .filter(codings -> TAKES_GZIP.matcher(codings).find())
                .isPresent();
    }

    private static ByteArrayOutputStream squeezed(ByteArrayOutputStream page) throws IOException {
        var packed = new ByteArrayOutputStream(page.size() / 2);
        try (var gzip = new Quick(packed, page.size() / 2)) {
            page.writeTo(gzip);
        }
        return packed;
    }

    private static final class Quick extends GZIPOutputStream {
        Quick(OutputStream out, int buffer) throws IOException {
            super(out, buffer);
            def.setLevel(Deflater.BEST_SPEED);
        }
    }
}
