package vn.motcua.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TaxCodeTests {
    @ParameterizedTest
    @CsvSource({
        "0100109106, 0100109106, false",
        "' 0100 109 106 ', 0100109106, false",
        "0100109106-001, 0100109106-001, true",
        "0100109106999, 0100109106-999, true",
    })
    void aCodeIsReadAsTyped(String typed, String value, boolean dependent) {
        var code = TaxCode.parse(typed).orElseThrow();
        assertThat(code).hasToString(value);
        assertThat(code.isDependentUnit()).isEqualTo(dependent);
        assertThat(code.head()).isEqualTo(new TaxCode("0100109106"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "0100109107",
                "1010109106",
                "010010910",
                "0100109106-000",
                "0100109106-01",
                "0100109106-0001",
                "010010910a",
                "0000000000",
                "0100109106_001"
            })
    void anythingElseIsNoTaxCode(String typed) {
        assertThat(TaxCode.parse(typed)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new TaxCode(typed));
    }

    @Test
    void atMostOneCheckDigitFitsAndOneMistypedDigitShows() {
        qt().forAll(integers().between(0, 999_999_999)).check(base -> fitting(base) <= 1);
        qt().forAll(integers().between(0, 8), integers().between(0, 9)).check((place, digit) -> {
            var mistyped = new StringBuilder("0100109106");
            mistyped.setCharAt(place, (char) ('0' + digit));
            return TaxCode.parse(mistyped.toString()).isPresent()
                    == mistyped.toString().equals("0100109106");
        });
    }

    private static long fitting(int base) {
        return IntStream.rangeClosed(0, 9)
                .filter(digit -> TaxCode.parse("%09d%d".formatted(base, digit)).isPresent())
                .count();
    }
}
