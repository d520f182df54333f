package vn.motcua.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTests {
    private static final Dictionary DICTIONARY = Dictionary.read(true);
    private static final Instant MONDAY_AFTERNOON = Instant.parse("2026-11-23T09:30:00Z");

    private final Words vietnamese = DICTIONARY.in(Language.VIETNAMESE);
    private final Words english = DICTIONARY.in(Language.ENGLISH);
    private final Words khmer = DICTIONARY.in(Language.KHMER);

    @Test
    void aTextIsSaidInTheLanguageOfThePage() {
        assertThat(vietnamese.say("ui.home")).isEqualTo("Trang chủ");
        assertThat(english.say("ui.home")).isEqualTo("Home");
        assertThat(khmer.say("ui.home")).isEqualTo("ទំព័រដើម");
    }

    @Test
    void argumentsAreFilledInAndNumbersReadAsThePageReads() {
        assertThat(english.say("ui.errors.heading", 1)).isEqualTo("One thing to correct");
        assertThat(english.say("ui.errors.heading", 3)).isEqualTo("3 things to correct");
        assertThat(vietnamese.say("ui.bulk.count", 1284)).isEqualTo("Đã chọn 1.284");
    }

    @Test
    void whatKhmerDoesNotSayYetIsSaidInVietnamese() {
        assertThat(khmer.say("ui.errors.heading", 2)).isEqualTo("Còn 2 chỗ cần sửa");
    }

    @Test
    void aMissingTextIsAnErrorWhileWeDevelop() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> vietnamese.say("ui.no-such-text"))
                .withMessageContaining("ui.no-such-text");
        assertThatIllegalArgumentException().isThrownBy(() -> khmer.say("ui.no-such-text"));
    }

    @Test
    void aMissingTextShowsItsKeyInProduction() {
        var lenient = new Words(Language.ENGLISH, Map.of(), Map.of("a.known", "Biết"), false);

        assertThat(lenient.say("a.known")).isEqualTo("Biết");
        assertThat(lenient.say("a.unknown")).isEqualTo("a.unknown");
    }

    @Test
    void anApostropheIsAnApostropheWithAndWithoutArguments() {
        var words = new Words(Language.ENGLISH, Map.of("a", "It's here", "b", "It's {0}"), Map.of(), true);

        assertThat(words.say("a")).isEqualTo("It's here");
        assertThat(words.say("b", "there")).isEqualTo("It's there");
    }

    @Test
    void gapsAreFilledInWhateverOrderTheyStandAndStayWhereNothingIsGiven() {
        var words = new Words(Language.ENGLISH, Map.of("a", "{1} of {0}, {1}{2}"), Map.of(), true);

        assertThat(words.say("a", 1284, "part")).isEqualTo("part of 1,284, part{2}");
        assertThat(words.say("a", 0.5, "{0}", "!")).isEqualTo("{0} of 0.5, {0}!");
    }

    @Test
    void daysAndMomentsAreWrittenAsPeopleWriteThem() {
        var day = LocalDate.of(2026, 11, 3);

        assertThat(vietnamese.day(day)).isEqualTo("03/11/2026");
        assertThat(english.day(day)).isEqualTo("3 November 2026");
        assertThat(vietnamese.moment(MONDAY_AFTERNOON)).isEqualTo("16:30 thứ Hai, 23/11/2026");
        assertThat(english.moment(MONDAY_AFTERNOON)).isEqualTo("16:30, Monday 23 November 2026");
    }

    @ParameterizedTest
    @CsvSource({"0, 0 đ", "15000, 15.000 đ", "1284000000, 1.284.000.000 đ"})
    void amountsHaveNoMinorUnitAndNeverBreak(long amount, String written) {
        assertThat(vietnamese.dong(amount)).isEqualTo(written.replace(' ', '\u00a0'));
    }
}
