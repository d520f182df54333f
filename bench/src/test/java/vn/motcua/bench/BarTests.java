package vn.motcua.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BarTests {
    @ParameterizedTest
    @CsvSource({
        "2.999, RESULT start 2.999 s bar <=3 pass",
        "3,     RESULT start 3 s bar <=3 pass",
        "3.5,   RESULT start 3.5 s bar <=3 short",
        "0,     RESULT start 0 s bar <=3 pass",
    })
    void whatMustNotExceedItsLimitMayReachIt(double value, String line) {
        assertThat(Bar.atMost("start", 3, "s").line(value)).isEqualTo(line);
    }

    @ParameterizedTest
    @CsvSource({
        "1999.4, RESULT readers 1999 events/s bar >=2000 short",
        "2000,   RESULT readers 2000 events/s bar >=2000 pass",
        "2100,   RESULT readers 2100 events/s bar >=2000 pass",
    })
    void whatMustReachItsLimitMayExceedIt(double value, String line) {
        assertThat(Bar.atLeast("readers", 2000, "events/s").line(value)).isEqualTo(line);
    }

    @Test
    void aValueIsJudgedAsMeasuredNotAsRounded() {
        assertThat(Bar.atMost("append", 0.3, "CPU-ms").line(0.3001))
                .isEqualTo("RESULT append 0.3 CPU-ms bar <=0.3 short");
    }

    @Test
    void nothingMeasuredIsNoResult() {
        assertThatThrownBy(() -> Bar.atMost("append", 0.3, "CPU-ms").line(Double.NaN))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
