package vn.motcua.organisation.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.organisation.AgencyCode;

/** Codes of agencies, in the order of today and in the older one. */
class AgencyCodeTests {

    @ParameterizedTest
    @CsvSource({
        "000.00.15.H51, H51.15",
        "000.02.15.H51, H51.15.02",
        "000.00.00.H51, H51",
        "001.02.15.H51, H51.15.02.001",
        "H51.15, H51.15",
        "H51.15.00.00.000, H51.15",
        "H13, H13",
    })
    void bothOrdersAreOneCode(String written, String code) {
        assertThat(AgencyCode.parse(written)).map(AgencyCode::value).contains(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "51.15", "Z51", "H5", "H51-15", "00.15.H51", "H51.15.02.001.001.001"})
    void anythingElseIsNone(String written) {
        assertThat(AgencyCode.parse(written)).isEmpty();
    }
}
