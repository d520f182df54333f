package vn.motcua.catalogue.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words as they look where no input method, or the wrong one, was on; and words that are written in two ways. */
class TypingTests {
    @ParameterizedTest
    @CsvSource({
        "ddawng, đăng",
        "kys, ký",
        "giaays, giấy",
        "chuwngs, chứng",
        "thuwcj, thực",
        "dduongwf, đường",
        "nguowif, người",
        "quyeenf, quyền",
        "hoawcj, hoặc",
        "muaw, mưa",
        "vieetj, việt",
        "tuwf, từ",
        "nhw, như",
        "toans, toán",
        "thuyr, thủy",
        "ddaatj, đật",
        "d9a8ng, đăng",
        "ky1, ký",
        "gia61y, giấy",
        "d9u7o7ng2, đường",
        "o73, ở",
    })
    void telexAndVniAreRead(String typed, String written) {
        assertThat(Typing.written(typed)).as(typed).hasValue(written);
    }

    @Test
    void anOrdinaryWordHasNoOtherReading() {
        assertThat(Typing.written("khai")).isEmpty();
        assertThat(Typing.written("2026")).isEmpty();
        assertThat(Typing.written("express")).as("no syllable").isEmpty();
        assertThat(Typing.written("a1")).as("a class of licence").isEmpty();
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
