package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The codes that people hold and type. */
class CodesTests {
    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    @Test
    void aPublicCodeIsReadHoweverItIsTyped() {
        var code = PublicCode.random();
        var bare = code.value().replace("-", "");
        assertThat(PublicCode.typed(code.value())).contains(code);
        assertThat(PublicCode.typed(bare.toLowerCase(Locale.ROOT))).contains(code);
        assertThat(PublicCode.typed(" " + bare.substring(1, 5) + " – " + bare.substring(5) + " "))
                .contains(code);
        assertThat(PublicCode.typed("T-2222")).isEmpty();
    }

    @Test
    void oneWrongCharacterOrTwoSwappedNeverMakeAnotherCode() {
        for (var round = 0; round < 200; round++) {
            var eight = PublicCode.random().value().substring(2).replace("-", "");
            for (var place = 0; place < eight.length(); place++) {
                for (var letter = 0; letter < ALPHABET.length(); letter++) {
                    var slip = eight.substring(0, place) + ALPHABET.charAt(letter) + eight.substring(place + 1);
                    assertThat(PublicCode.typed(slip).isPresent()).isEqualTo(slip.equals(eight));
                }
                if (place > 0 && eight.charAt(place) != eight.charAt(place - 1)) {
                    var swapped = new StringBuilder(eight);
                    swapped.setCharAt(place - 1, eight.charAt(place));
                    swapped.setCharAt(place, eight.charAt(place - 1));
                    assertThat(PublicCode.typed(swapped.toString())).isEmpty();
                }
            }
        }
    }

    @Test
    void anOfficialCodeHasTheAgencyTheDayAndTheNumber() {
        var day = LocalDate.of(2026, 11, 23);
        assertThat(DossierCode.of("H51.15", day, 7).value()).isEqualTo("H51.15-261123-0007");
        assertThat(DossierCode.of("H51.15", day, 12_345).value()).isEqualTo("H51.15-261123-12345");
        assertThat(DossierCode.typed(" 000.00.15.h51-261123-0007 "))
                .contains(new DossierCode("000.00.15.H51-261123-0007"));
        assertThat(DossierCode.typed("H51.15-261123-7")).isEmpty();
        assertThat(DossierCode.typed("nothing")).isEmpty();
        assertThatThrownBy(() -> new DossierCode("nothing")).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "H51.15.003-261123-0042",
                "h51.15.003 261123 0042",
                "H51.15.003–261123–0042",
                "H51.15.0032611230042",
                " H51.15.003_261123 - 0042 "
            })
    void anOfficialCodeIsReadHoweverItIsTyped(String typed) {
        assertThat(DossierCode.typed(typed)).contains(new DossierCode("H51.15.003-261123-0042"));
    }

    @Test
    void withoutHyphensTheDayShowsWhereTheAgencyEnds() {
        assertThat(DossierCode.typed("Y99.01.0126112210001")).contains(new DossierCode("Y99.01.01-261122-10001"));
        assertThat(DossierCode.typed("H512611230007")).contains(new DossierCode("H51-261123-0007"));
        assertThat(DossierCode.typed("000.00.15.H512611230007")).contains(new DossierCode("000.00.15.H51-261123-0007"));
    }

    @Test
    void whatIsMadeForPracticeIsKnownByItsCodesHoweverTheyAreTyped() {
        var code = PublicCode.forPractice();
        assertThat(code.value()).startsWith("TAP-");
        var bare = code.value().substring(4).replace("-", "");
        for (var typed : List.of(code.value(), " tap " + bare.toLowerCase(Locale.ROOT), "TAP" + bare)) {
            assertThat(PublicCode.typed(typed)).contains(code);
        }
        assertThat(PublicCode.typed("T" + bare)).get().matches(plain -> !plain.isPractice());
        var official = DossierCode.of("H51.15", LocalDate.of(2026, 11, 23), 7).forPractice();
        assertThat(official.value()).isEqualTo("TAP-H51.15-261123-0007");
        for (var typed : List.of("tap h51.15 261123 0007", "TAPH51.152611230007")) {
            assertThat(DossierCode.typed(typed)).contains(official);
        }
        assertThat(DossierCode.typed("H51.15-261123-0007")).get().matches(plain -> !plain.isPractice());
    }
}
