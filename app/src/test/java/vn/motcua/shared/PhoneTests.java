package vn.motcua.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneTests {

    @ParameterizedTest
    @CsvSource({
        "0907 123 456, +84907123456",
        "+84 907.123.456, +84907123456",
        "84907123456, +84907123456",
        "(028) 38 123 456, +842838123456"
    })
    void aNumberIsReadHoweverItIsWritten(String typed, String read) {
        assertThat(Phone.parse(typed)).map(Phone::e164).contains(read);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "907123456", "0907", "+1 555 010 0100", "0907 123 45x"})
    void otherNumbersAreNotGuessedAt(String typed) {
        assertThat(Phone.parse(typed)).isEmpty();
    }

    @Test
    void aNumberIsSpokenAndMasked() {
        var phone = new Phone("+84907123456");
        assertThat(phone.spoken()).isEqualTo("0907 123 456");
        assertThat(phone.masked()).isEqualTo("0907 ••• 456");
        assertThat(phone).hasToString("Phone[0907 ••• 456]");
    }
}
