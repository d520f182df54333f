package vn.motcua.ui.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
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
        var answer = sent(accepts);

        assertThat(answer.getHeader("Content-Encoding")).isEqualTo(squeezed ? "gzip" : null);
        assertThat(answer.getHeader("Vary")).isEqualTo("Accept-Encoding");
        assertThat(answer.getContentLength()).isEqualTo(answer.getContentAsByteArray().length);
        assertThat(squeezed ? unpacked(answer) : answer.getContentAsByteArray()).isEqualTo(PAGE);
    }

    @Test
    void squeezingIsWorthIt() throws Exception {
        assertThat(sent("gzip").getContentLength()).isLessThan(PAGE.length / 10);
    }

    private static MockHttpServletResponse sent(String accepts) throws IOException {
        var request = new MockHttpServletRequest();
        request.addHeader("Accept-Encoding", accepts);
        var page = new ByteArrayOutputStream();
        page.writeBytes(PAGE);
        var answer = new MockHttpServletResponse();
        Packing.send(page, request, answer);
        return answer;
    }

    private static byte[] unpacked(MockHttpServletResponse answer) throws IOException {
        try (var unpacking = new GZIPInputStream(new ByteArrayInputStream(answer.getContentAsByteArray()))) {
            return unpacking.readAllBytes();
        }
    }
}
