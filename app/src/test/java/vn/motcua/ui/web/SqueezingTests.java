package vn.motcua.ui.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SqueezingTests {
    private final Squeezing squeezing = new Squeezing();

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 511, 4096, 65_535, 65_536, 1_000_003})
    void whatIsSqueezedComesOutAgain(int length) throws IOException {
        var letters = "Khai sinh ".repeat(length / 10 + 1).substring(0, length).getBytes(StandardCharsets.UTF_8);
        assertThat(unpacked(squeezing.squeezed(letters))).isEqualTo(letters);
        var noise = new byte[length];
        new Random(length).nextBytes(noise);
        assertThat(unpacked(squeezing.squeezed(noise))).isEqualTo(noise);
    }

    @Test
    void aPressRemembersNothingOfThePageBefore() {
        var page = "Đăng ký khai sinh".getBytes(StandardCharsets.UTF_8);
        var first = squeezing.squeezed(page);
        squeezing.squeezed("Đăng ký kết hôn".getBytes(StandardCharsets.UTF_8));
        assertThat(squeezing.squeezed(page)).isEqualTo(first);
    }

    private static byte[] unpacked(byte[] squeezed) throws IOException {
        try (var gzip = new GZIPInputStream(new ByteArrayInputStream(squeezed))) {
            return gzip.readAllBytes();
        }
    }
}
