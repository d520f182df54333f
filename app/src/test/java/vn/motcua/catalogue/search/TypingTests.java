package vn.motcua.catalogue.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words as they look where no input method, or the wrong one, was on; and words that are written in two ways. */
class TypingTests {
    @ParameterizedTest
    @CsvSource({
        "ddawng, dang",
        "kys, ki",
        "giaays, giai|giay",
        "chuwngs, chung",
        "thuwcj, thuc",
        "dduongwf, duong",
        "tuwf, tu",
        "nhw, nhu",
        "d9a8ng, dang",
        "ky1, ki",
        "gia61y, giay",
        "d9u7o7ng2, duong",
    })
    void telexAndVniAreRead(String typed, String readings) {
        assertThat(Typing.readings(typed)).as(typed).containsAnyOf(readings.split("\\|"));
    }

    @Test
    void anOrdinaryWordHasNoOtherReading() {
        assertThat(Typing.readings("khai")).isEmpty();
        assertThat(Typing.readings("2026")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"hòa, hoà", "ký, kí", "lý, lí", "sữa, sửa", "thủy, thuỷ", "Đăng, đăng"})
    void someWordsAreWrittenInTwoWays(String one, String other) {
        assertThat(Word.of(one).getFirst().agrees(Word.of(other).getFirst())).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"đỏ, đo", "bán, bàn", "sơ, sổ", "đẻ, để"})
    void otherMarksAreAnotherWord(String one, String other) {
        assertThat(Word.of(one).getFirst().agrees(Word.of(other).getFirst())).isFalse();
    }

    @Test
    void marksThatWereNotTypedMayBeAny() {
        assertThat(Word.typed("so do").getFirst().agrees(Word.of("sổ").getFirst()))
                .isTrue();
        assertThat(Word.typed("làm sổ đỏ cho tôi").get(3).agrees(Word.of("chợ").getFirst()))
                .as("where others bear marks, a bare word is bare")
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "kinh, knih, true",
        "kinh, kih, true",
        "kinh, kiinh, true",
        "kinh, kính, true",
        "kinh, kinh, false",
        "kinh, khih, false"
    })
    void oneSlipIsForgiven(String word, String typed, boolean forgiven) {
        assertThat(Mending.oneSlip(typed, word)).isEqualTo(forgiven);
    }
}
