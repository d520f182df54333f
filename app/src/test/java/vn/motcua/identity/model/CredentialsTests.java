package vn.motcua.identity.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.identity.model.Password.Weakness;

class CredentialsTests {
    private static final LoginName LAN = new LoginName("nguyen.thi.lan");

    @ParameterizedTest
    @CsvSource({
        "'  Nguyen.Thi.Lan ', nguyen.thi.lan",
        "LAN@cuuha.example, lan@cuuha.example",
        "abc, abc",
    })
    void aLoginNameIsReadWithoutCaseAndSpaces(String typed, String read) {
        assertThat(LoginName.parse(typed)).contains(new LoginName(read));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ab", "Lân", ".lan", "lan nguyen", "lan\u0000x", "lan'--"})
    void whatNobodyCanBearIsNoLoginName(String typed) {
        assertThat(LoginName.parse(typed)).isEmpty();
    }

    @Test
    void aPasswordIsTheSameHoweverTheKeyboardComposesIt() {
        var composed = "mật khẩu dài";
        var decomposed = Normalizer.normalize(composed, Normalizer.Form.NFD);
        assertThat(decomposed).isNotEqualTo(composed);
        assertThat(new Password(decomposed)).isEqualTo(new Password(composed));
    }

    @Test
    void aPasswordNeverPrintsItself() {
        assertThat(new Password("correct horse battery")).hasToString("Password[********]");
    }

    @Test
    void aPasswordIsLongEnoughShortEnoughAndNotTheLoginName() {
        assertThat(new Password("123456789").weakness(LAN)).contains(Weakness.TOO_SHORT);
        assertThat(new Password("1234567890").weakness(LAN)).isEmpty();
        assertThat(new Password("ậ".repeat(24)).weakness(LAN)).isEmpty();
        assertThat(new Password("ậ".repeat(25)).weakness(LAN)).contains(Weakness.TOO_LONG);
        assertThat(new Password("Nguyen.Thi.Lan").weakness(LAN)).contains(Weakness.SAME_AS_LOGIN);
    }

    @Test
    void aRandomPasswordCanBeReadFromPaperAndIsNeverTheSame() {
        var made = new HashSet<>(Stream.generate(Password::random).limit(200).toList());
        assertThat(made).hasSize(200).allSatisfy(password -> {
            assertThat(password.value()).matches("([a-hjkmnp-z2-9]{4}-){3}[a-hjkmnp-z2-9]{4}");
            assertThat(password.weakness(LAN)).isEmpty();
        });
    }
}
