package vn.motcua.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.arbitrary;
import static org.quicktheories.generators.SourceDSL.integers;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.shared.CitizenId.Sex;

class CitizenIdTests {
    @ParameterizedTest
    @CsvSource({
        "092085004321, 092, 1985, MALE",
        "092185004321, 092, 1985, FEMALE",
        "001204000001, 001, 2004, MALE",
        "096304000001, 096, 2004, FEMALE",
        "003999999999, 003, 2399, FEMALE",
    })
    void theNumberTellsPlaceYearAndSex(String digits, String place, int year, Sex sex) {
        var id = new CitizenId(digits);
        assertThat(id.birthplaceCode()).isEqualTo(place);
        assertThat(id.birthYear()).isEqualTo(year);
        assertThat(id.sex()).isEqualTo(sex);
        assertThat(id.agreesWith(year, sex)).isTrue();
        assertThat(id.agreesWith(year - 1, sex)).isFalse();
        assertThat(id.agreesWith(year, sex == Sex.MALE ? Sex.FEMALE : Sex.MALE)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"092085004321", " 092 085 004 321 ", "092.085.004.321", "092-085\u00A0004321"})
    void spacesAndDotsAreForgiven(String typed) {
        assertThat(CitizenId.parse(typed)).contains(new CitizenId("092085004321"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "123456789", "09208500432", "0920850043210", "09208500432x", "٠٩٢٠٨٥٠٠٤٣٢١"})
    void whatIsNotTwelveDigitsIsNoCitizenId(String typed) {
        assertThat(CitizenId.parse(typed)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new CitizenId(typed));
    }

    @Test
    void neitherTextNorErrorShowsTheWholeNumber() {
        assertThat(new CitizenId("092085004321")).hasToString("CitizenId[********4321]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CitizenId("0920850043219"))
                .withMessageNotContaining("0043");
    }

    @Test
    void everyYearAndSexComesBackOutOfTheNumber() {
        qt().forAll(
                        integers().between(1900, 2399),
                        arbitrary().enumValues(Sex.class),
                        integers().between(0, 999_999))
                .check((year, sex, random) -> {
                    var digits = "092%d%02d%06d"
                            .formatted((year - 1900) / 100 * 2 + (sex == Sex.MALE ? 0 : 1), year % 100, random);
                    return CitizenId.parse(digits).orElseThrow().agreesWith(year, sex);
                });
    }
}
