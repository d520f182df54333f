package vn.motcua.ui.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** Đóng gói. */
class PackingTests {
    private static final byte[] PAGE =
            "<li>Trung tâm phục vụ hành chính công</li>".repeat(200).getBytes(StandardCharsets.UTF_8);

    private final Packing packing = new Packing();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    gzip                  | true
                    gzip, deflate, br     | true
                    br, GZIP;q=0.5        | true
                    gzip;q=0              | false
                    gzip;q=0.000, br      | false
                    br                    | false
                    ''                    | false
                    """)
    void aPageIsSqueezedForWhoCanUnpackIt(String accepts, boolean squeezed) throws Exception {
        var answer = sent(PAGE, accepts, false);

        assertThat(answer.getHeader("Content-Encoding")).isEqualTo(squeezed ? "gzip" : null);
        assertThat(answer.getHeader("Vary")).isEqualTo("Accept-Encoding");
        assertThat(answer.getContentLength()).isEqualTo(answer.getContentAsByteArray().length);
        assertThat(squeezed ? unpacked(answer) : answer.getContentAsByteArray()).isEqualTo(PAGE);
    }

    @Test
    void squeezingIsWorthIt() throws Exception {
        assertThat(sent(PAGE, "gzip", false).getContentLength()).isLessThan(PAGE.length / 10);
    }

    @Test
    void visitorsAreSentWhatWasMadeForThemHoweverManyPagesAreKept() throws Exception {
        for (var round = 0; round < 2; round++) {
            for (var number = 0; number < 200; number++) {
                var page = ("Trang " + number).repeat(100).getBytes(StandardCharsets.UTF_8);

                assertThat(unpacked(sent(page, "gzip", true))).isEqualTo(page);
                assertThat(unpacked(sent(page, "gzip", true))).isEqualTo(page);
            }
        }
    }

    private MockHttpServletResponse sent(byte[] page, String accepts, boolean forAnybody) throws IOException {
        var request = new MockHttpServletRequest();
        request.addHeader("Accept-Encoding", accepts);
        var answer = new MockHttpServletResponse();
        packing.send(page, forAnybody, request, answer);
        return answer;
    }

    private static byte[] unpacked(MockHttpServletResponse answer) throws IOException {
        try (var unpacking = new GZIPInputStream(new ByteArrayInputStream(answer.getContentAsByteArray()))) {
            return unpacking.readAllBytes();
        }
    }
}
