package vn.motcua.ui.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import vn.motcua.shared.Measure;
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
        request.addHeader("If-None-Match", Imprint.of(List.of("one"), List.of()).value());
        var answer = new MockHttpServletResponse();
        copies.send(List.of("one"), List.of(), () -> made("one"), request, answer);

        assertThat(answer.getStatus()).isEqualTo(304);
        assertThat(answer.getContentAsByteArray()).isEmpty();
        assertThat(made).hasValue(0);
    }

    @Test
    void whatItWasMadeOfHasChangedSoTheNewTakesItsRoom() throws Exception {
        send("one", "gzip", null);
        var room = copies.bytes();
        send("two", "gzip", null);

        assertThat(made).hasValue(2);
        assertThat(copies.bytes()).isCloseTo(room, within(100));
        assertThat(unpacked(send("one", "gzip", null))).isEqualTo(page("one"));
        assertThat(made).hasValue(3);
    }

    @Test
    void theOldestMakeRoomHoweverManyThereAre() throws Exception {
        for (var number = 0; number < 500; number++) {
            sendAt("page " + number, number % 2 == 0 ? "gzip" : "");
            assertThat(copies.bytes()).isBetween(1, MOST);
        }
        sendAt("page 499", "");
        assertThat(made).hasValue(500);
        sendAt("page 0", "gzip");
        assertThat(made).hasValue(501);
    }

    @Test
    void whatAPageIsMadeOfTakesRoomAsWell() throws IOException {
        var much = "x".repeat(MOST);
        copies.send(
                List.of("page"),
                List.of(much),
                () -> made("page"),
                new MockHttpServletRequest(),
                new MockHttpServletResponse());

        assertThat(copies.bytes()).as("it is more than is kept at all").isZero();
        assertThat(copies.measures())
                .filteredOn(measure -> measure.value() > 0)
                .extracting(Measure::name)
                .containsExactly("pages_made_total");
    }

    private void sendAt(String name, String accepts) throws IOException {
        var request = new MockHttpServletRequest();
        request.addHeader("Accept-Encoding", accepts);
        copies.send(List.of(name), List.of(), () -> made(name), request, new MockHttpServletResponse());
    }

    private MockHttpServletResponse send(String name, String accepts, @Nullable String query) throws IOException {
        var request = new MockHttpServletRequest();
        request.addHeader("Accept-Encoding", accepts);
        request.setQueryString(query);
        var answer = new MockHttpServletResponse();
        copies.send(List.of("page"), List.of(name), () -> made(name), request, answer);
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
