package vn.motcua.dossier.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import vn.motcua.document.TableKind;
import vn.motcua.shared.Decision;
import vn.motcua.ui.Refusals;
import vn.motcua.ui.Words;

/**
 * Tải bảng về: a table of our own headings, each stretch of rows written before the next is read. A program fetches it, or a
 * browser that leaves its page standing, so a refusal is a line of text.
 */
public record Download(TableKind kind, String name, HttpServletResponse response) {

    /** @param stretches of rows, each as many cells as there are headings */
    public void send(String sheet, List<String> headings, Stream<List<List<String>>> stretches) throws IOException {
        var disposition = ContentDisposition.attachment()
                .filename(name + "." + kind.key())
                .build();
        response.setContentType(kind.mediaType());
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, disposition.toString());
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        try (var rows = kind.begin(response.getOutputStream(), sheet, headings)) {
            stretches.flatMap(List::stream).forEach(row -> {
                try {
                    rows.add(row);
                } catch (IOException gone) {
                    throw new UncheckedIOException(gone);
                }
            });
        } catch (UncheckedIOException gone) {
            throw gone.getCause();
        }
    }

    public void refuse(Decision.Refused refused, Words words) throws IOException {
        response.setStatus(HttpStatus.FORBIDDEN.value());
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter().write(Refusals.reason(refused, words));
    }
}
