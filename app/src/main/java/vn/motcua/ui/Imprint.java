package vn.motcua.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * Dấu bản in: names all that an answer for everybody is made of. Whoever brings it back holds the answer and is not sent it
 * again; it is compared before anything is made. Weak, because one answer is sent squeezed and plain.
 */
public record Imprint(String value) {
    /** Kept by anybody on the way, and asked about each time: what is published today is read today. */
    private static final String KEPT = "no-cache, public";

    private static final int BYTES = 15;

    /** Equal parts, written out, have equal imprints; another release of the program has others. */
    public static Imprint of(Object... madeOf) {
        var text = Release.NAME + "\n" + Arrays.deepToString(madeOf);
        var whole = sha256(text.getBytes(StandardCharsets.UTF_8));
        return new Imprint("W/\"" + Base64.getUrlEncoder().encodeToString(Arrays.copyOf(whole, BYTES)) + "\"");
    }

    /** Sends what is made, or tells the asker that it is held already. */
    public <B> ResponseEntity<B> answer(HttpServletRequest request, MediaType type, Supplier<B> making) {
        var held = isHeldBy(request);
        var answer = ResponseEntity.status(held ? HttpStatus.NOT_MODIFIED : HttpStatus.OK)
                .header(HttpHeaders.ETAG, value)
                .header(HttpHeaders.CACHE_CONTROL, KEPT);
        return held ? answer.build() : answer.contentType(type).body(making.get());
    }

    /**
     * Whether the asker need not be sent the answer; if so, that is the answer.
     *
     * @param varyBy the request headers by which the answer differs
     */
    public boolean ends(HttpServletRequest request, HttpServletResponse response, String... varyBy) {
        var held = isHeldBy(request);
        if (held) {
            markOn(response, varyBy);
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
        }
        return held;
    }

    /** To be called when the answer is there: what goes wrong before must not be kept. */
    public void markOn(HttpServletResponse response, String... varyBy) {
        response.setHeader(HttpHeaders.ETAG, value);
        response.setHeader(HttpHeaders.CACHE_CONTROL, KEPT);
        List.of(varyBy).forEach(header -> response.addHeader(HttpHeaders.VARY, header));
    }

    private boolean isHeldBy(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader(HttpHeaders.IF_NONE_MATCH)).stream()
                .flatMap(held -> Stream.of(held.split(",")))
                .map(String::strip)
                .anyMatch(held -> held.equals("*") || opaque(held).equals(opaque(value)));
    }

    private static String opaque(String tag) {
        return tag.startsWith("W/") ? tag.substring(2) : tag;
    }

    private static byte[] sha256(byte[] text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
