package vn.motcua.ui.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import vn.motcua.ui.Imprint;

/** Bản sao sẵn. */
class CopiesTests {
    private static final int MOST = 10_000;

    private final Copies copies = new Copies(MOST);
    private final AtomicInteger made = new AtomicInteger();

    @Test
    void aPageIsMadeOnceForAllWhoReadIt() throws Exception {
        var first = send("one", "gzip", null);
        var second = send("one", "gzip", null);

        assertThat(made).hasValue(1);
        assertThat(copies.bytes()).isPositive();
        assertThat(second.getContentAsByteArray()).isEqualTo(first.getContentAsByteArray());
        assertThat(unpacked(first)).isEqualTo(page("one"));
        assertThat(send("one", "", null).getContentAsByteArray()).isEqualTo(page("one"));
        assertThat(send("two", "gzip", null).getHeader("ETag")).isNotEqualTo(first.getHeader("ETag"));
    }

    @Test
    void whatWasTypedIsMadeForWhoeverTypedIt() throws Exception {
        send("one", "gzip", "q=1");
        send("one", "gzip", "q=1");

        assertThat(made).hasValue(2);
        assertThat(copies.bytes()).isZero();
    }

    @Test
    void whoHoldsItCostsNothing() throws Exception {
        var request = new MockHttpServletRequest();
        request.addHeader("If-None-Match", Imprint.of("one").value());
        var answer = new MockHttpServletResponse();
        copies.send(Imprint.of("one"), () -> made("one"), request, answer);

        assertThat(answer.getStatus()).isEqualTo(304);
        assertThat(answer.getContentAsByteArray()).isEmpty();
        assertThat(made).hasValue(0);
    }

    @Test
    void theOldestMakeRoomHoweverManyThereAre() throws Exception {
        for (var number = 0; number < 500; number++) {
            send("page " + number, number % 2 == 0 ? "gzip" : "", null);
            assertThat(copies.bytes()).isBetween(1, MOST);
        }
        send("page 499", "", null);
        assertThat(made).hasValue(500);
        send("page 0", "gzip", null);
        assertThat(made).hasValue(501);
    }

    private MockHttpServletResponse send(String name, String accepts, @Nullable String query) throws IOException {
        var request = new MockHttpServletRequest();
        request.addHeader("Accept-Encoding", accepts);
        request.setQueryString(query);
        var answer = new MockHttpServletResponse();
        copies.send(Imprint.of(name), () -> made(name), request, answer);
        return answer;
    }

    private byte[] made(String name) {
        made.incrementAndGet();
        return page(name);
    }

    /** Noise, which squeezing makes no smaller. */
    private static byte[] page(String name) {
        var page = new byte[1000];
        new Random(name.hashCode()).nextBytes(page);
        return page;
    }

    private static byte[] unpacked(MockHttpServletResponse answer) throws IOException {
        try (var unpacking = new GZIPInputStream(new ByteArrayInputStream(answer.getContentAsByteArray()))) {
            return unpacking.readAllBytes();
        }
    }
}
