package vn.motcua.identity.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTests {
    /** The secret of the published vectors. */
    private static final Totp PUBLISHED =
            new Totp(Base32.of("12345678901234567890".getBytes(StandardCharsets.US_ASCII)));

    private static final Instant NOW = Instant.ofEpochSecond(1_234_567_890);

    /** RFC 6238, appendix B, SHA-1: the last six of its eight digits. */
    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void theDigitsAreThoseOfTheStandard(long second, String code) {
        assertThat(PUBLISHED.code(Instant.ofEpochSecond(second))).isEqualTo(code);
    }

    /** RFC 4648, section 10, without padding. */
    @ParameterizedTest
    @CsvSource({"f, MY", "fo, MZXQ", "foo, MZXW6", "foob, MZXW6YQ", "fooba, MZXW6YTB", "foobar, MZXW6YTBOI"})
    void theSecretIsWrittenAsTheStandardSays(String plain, String written) {
        assertThat(Base32.of(plain.getBytes(StandardCharsets.US_ASCII))).isEqualTo(written);
        assertThat(new String(Base32.bytes(written), StandardCharsets.US_ASCII)).isEqualTo(plain);
    }

    @ParameterizedTest
    @CsvSource({"-61, false", "-30, true", "0, true", "30, true", "61, false"})
    void clocksMayDifferByHalfAMinute(long seconds, boolean fits) {
        var shown = PUBLISHED.code(NOW.plusSeconds(seconds));
        assertThat(PUBLISHED.step(shown, NOW, 0).isPresent()).isEqualTo(fits);
    }

    @Test
    void digitsOfAHalfMinuteServeOnce() {
        var code = PUBLISHED.code(NOW);
        var step = PUBLISHED.step(code, NOW, 0).orElseThrow();
        assertThat(PUBLISHED.step(code, NOW, step)).isEmpty();
        assertThat(PUBLISHED.step(PUBLISHED.code(NOW.minusSeconds(30)), NOW, step))
                .isEmpty();
        assertThat(PUBLISHED.step(PUBLISHED.code(NOW.plusSeconds(30)), NOW, step))
                .isPresent();
    }

    @Test
    void spacesDoNotMatterAndEverythingElseDoes() {
        assertThat(PUBLISHED.step("005 924", NOW, 0)).isPresent();
        assertThat(PUBLISHED.step("00592", NOW, 0)).isEmpty();
        assertThat(PUBLISHED.step("005925", NOW, 0)).isEmpty();
        assertThat(PUBLISHED.step("", NOW, 0)).isEmpty();
    }

    @Test
    void anAppReadsWhoAndWhere() {
        assertThat(PUBLISHED.address("Xã Cồn Mây", new LoginName("tiepnhan")))
                .isEqualTo("otpauth://totp/X%C3%A3%20C%E1%BB%93n%20M%C3%A2y:tiepnhan"
                        + "?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=X%C3%A3%20C%E1%BB%93n%20M%C3%A2y");
        assertThat(Totp.random()).isNotEqualTo(Totp.random()).hasToString("Totp[********]");
    }
}
