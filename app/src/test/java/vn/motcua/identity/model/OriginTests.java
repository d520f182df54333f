package vn.motcua.identity.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people are told of where they are signed in. */
class OriginTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0 Mobile Safari/537.36 | Chrome · Android
            Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1 Version/18.1 Mobile/15E Safari/604.1 | Safari · iPhone
            Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/142.0 Safari/537.36 Edg/142.0 | Edge · Windows
            Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0 | Firefox · Linux
            Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 coc_coc_browser/130 Chrome/124 Safari/537.36 | Cốc Cốc · Windows
            curl/8.5 | ''
            """)
    void aBrowserIsKnownByNameAndSystem(String agent, String browser) {
        assertThat(Origin.of(agent, "203.0.113.7").browser()).isEqualTo(browser);
    }

    @ParameterizedTest
    @CsvSource({
        "203.0.113.7, 203.0.x.x",
        "::ffff:203.0.113.7, 203.0.x.x",
        "2001:db8:1:2:3:4:5:6, 2001:db8:…",
        "nowhere, …"
    })
    void anAddressIsToldByItsFirstHalfOnly(String address, String network) {
        assertThat(Origin.of("", address).network()).isEqualTo(network);
    }

    @Test
    void aBrowserThatSaysTooMuchIsReadNoFurther() {
        assertThat(Origin.of("x".repeat(100_000) + "Firefox", "::1").browser()).isEmpty();
    }
}
