package vn.motcua.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lan@example.vn\r\nBcc: all@example.vn",
                "lan@example.vn,minh@example.vn",
                "lan@example.vn minh@example.vn",
                "<lan@example.vn>",
                "lan",
                "@example.vn",
                "lan@",
                "lan@example",
                "lan..mau@example.vn",
                "lan\u0000@example.vn",
            })
    void whatCouldBeAnotherHeaderOrRecipientIsNoAddress(String typed) {
        assertThat(EmailAddress.parse(typed)).isEmpty();
        assertThatThrownBy(() -> new EmailAddress(typed)).hasMessageNotContaining("example");
    }

    @Test
    void aNameOfMoreThan64CharactersReachesNobody() {
        assertThat(EmailAddress.parse("l".repeat(64) + "@example.vn")).isPresent();
        assertThat(EmailAddress.parse("l".repeat(65) + "@example.vn")).isEmpty();
    }

    @Test
    void anAddressMasksItself() {
        assertThat(EmailAddress.parse(" lan.mau@example.vn ").orElseThrow())
                .hasToString("EmailAddress[l•••@example.vn]")
                .extracting(EmailAddress::value)
                .isEqualTo("lan.mau@example.vn");
    }
}
