package vn.motcua.dossier.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of one to four people nobody is told how many they are, neither as a number nor as a share. */
class HeadcountTests {
    @ParameterizedTest
    @CsvSource({"0, 0", "1, <5", "4, <5", "5, 5", "123, 123"})
    void fewAreNotTold(long exact, String told) {
        assertThat(new Headcount(exact)).hasToString(told);
        assertThat(new Headcount(exact).told().map(String::valueOf).orElse("<5"))
                .isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource({"0, 10, 0.0", "5, 10, 50.0", "10, 10, 100.0", "4, 10,", "1, 1000,", "0, 4,", "4, 4,", "0, 0,"})
    void aShareTellsNoFewEither(long some, long all, Double percent) {
        assertThat(new Headcount(some).percentOf(new Headcount(all)).orElse(null))
                .isEqualTo(percent);
    }

    @Test
    void anAverageOfFewIsNotTold() {
        assertThat(new Headcount(4).each(12)).isEmpty();
        assertThat(new Headcount(5).each(12)).hasValue(2.4);
        assertThatThrownBy(() -> new Headcount(-1)).isInstanceOf(IllegalArgumentException.class);
    }
}
