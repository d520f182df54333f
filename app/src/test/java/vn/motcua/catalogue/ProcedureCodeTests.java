package vn.motcua.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProcedureCodeTests {

    @ParameterizedTest
    @CsvSource({
        "1.001193, 1.001193",
        "' 1001193 ', 1.001193",
        "1 001193, 1.001193",
        "1.001193.h41, 1.001193.H41",
        "1001193H41, 1.001193.H41"
    })
    void aCodeIsReadHoweverItIsTyped(String typed, String code) {
        assertThat(ProcedureCode.typed(typed)).contains(new ProcedureCode(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "khai sinh", "1.00119", "1.0011933", "1.001193.Z41", "079085001234"})
    void whatIsNoCodeIsNone(String typed) {
        assertThat(ProcedureCode.typed(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1001193", "1.001193.h41", "x"})
    void aCodeHasOneForm(String value) {
        assertThatThrownBy(() -> new ProcedureCode(value)).isInstanceOf(IllegalArgumentException.class);
    }
}
