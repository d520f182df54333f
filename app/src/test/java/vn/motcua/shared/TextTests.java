package vn.motcua.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.strings;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quicktheories.core.Gen;

class TextTests {
    @Test
    void decomposedTextIsComposed() {
        var decomposed = Normalizer.normalize("Nguyễn Thị Đẹp", Normalizer.Form.NFD);
        assertThat(decomposed).hasSize(18);
        assertThat(Text.clean(decomposed)).isEqualTo("Nguyễn Thị Đẹp").hasSize(14);
    }

    @Test
    void theIcelandicLetterBecomesTheVietnameseOne() {
        assertThat(Text.clean("\u00D0ường \u00F0ất")).isEqualTo("\u0110ường \u0111ất");
    }

    @ParameterizedTest
    @CsvSource({
        "Nguy\u200Bễn\uFEFF \u202EA\u00ADn, Nguyễn An",
        "Ｎｇｕｙễｎ　０９, Nguyễn 09",
        "\u0410n, An",
        "Th\u0430\u0301i \u041De\u043E, Thái Heo",
        "M\u03BFt \u039An, Mot Kn",
        "\u0418\u0432\u0430\u043D \u041E, \u0418\u0432\u0430\u043D \u041E",
        "\u179F\u17C1\u179C\u17B6\u200D, \u179F\u17C1\u179C\u17B6\u200D",
    })
    void whatLooksLikeALetterIsThatLetter(String typed, String meant) {
        assertThat(Text.clean(typed)).isEqualTo(meant);
    }

    @Test
    void whiteSpaceOfAnyKindIsOneSpaceAndNoneAtTheEnds() {
        assertThat(Text.clean("\t Ấp \u00A0\u2003 Thới\r\nBình\u0000 A \u3000")).isEqualTo("Ấp Thới Bình A");
        assertThat(Text.clean(" \u00A0 ")).isEmpty();
    }

    /** Programs can send half of a character, which no database takes; a whole one of two halves stays. */
    @Test
    void halfACharacterIsNone() {
        assertThat(Text.clean("Bến\ud83dMơ\ude00")).isEqualTo("Bến Mơ");
        assertThat(Text.clean("Bến Mơ \ud83d\ude00")).isEqualTo("Bến Mơ \ud83d\ude00");
    }

    @ParameterizedTest
    @CsvSource({
        "Xác nhận tình trạng độc thân, xac nhan tinh trang doc than",
        "\u00D0ường thuỷ nội địa, duong thuy noi dia",
        "ƯỚC NGUYỆN, uoc nguyen",
        "សេវាសាធារណៈ, សេវាសាធារណៈ",
    })
    void theSearchKeyHasNoMarks(String text, String key) {
        assertThat(Text.fold(text)).isEqualTo(key);
        assertThat(Text.fold(Normalizer.normalize(text, Normalizer.Form.NFD))).isEqualTo(key);
    }

    @ParameterizedTest
    @CsvSource({
        "hoà, hòa, true",
        "Thuỷ Hoà, Thủy Hòa, true",
        "khoẻ, khỏe, true",
        "uỷ ban, ủy ban, true",
        "thuế, thuế, true",
        "hoà, hoá, false",
        "hoa, hòa, false",
        "Hoà, hoà, false",
        "tuấn, tuân, false",
        "mà la, ma là, false",
        "hòa-bình, hoà-bình, true",
    })
    void onlyThePlaceOfTheToneIsForgiven(String one, String other, boolean same) {
        assertThat(Text.sameButForTonePlace(one, other)).isEqualTo(same);
        assertThat(Text.sameButForTonePlace(other, one)).isEqualTo(same);
    }

    @Test
    void cleaningAndFoldingTwiceChangesNothingMore() {
        qt().forAll(texts()).check(text -> Text.clean(Text.clean(text)).equals(Text.clean(text)));
        qt().forAll(texts()).check(text -> Text.fold(Text.fold(text)).equals(Text.fold(text)));
        qt().forAll(texts()).check(text -> Normalizer.isNormalized(Text.clean(text), Normalizer.Form.NFC));
    }

    @Test
    void aMarkThatStandsAloneLeavesNoSpaceBehind() {
        assertThat(Text.fold("\u0300\u007F!")).isEqualTo("!");
        assertThat(Text.fold("a \u0301 b")).isEqualTo("a b");
    }

    private static Gen<String> texts() {
        return strings().betweenCodePoints(1, 0x1EFF).ofLengthBetween(0, 12);
    }
}
