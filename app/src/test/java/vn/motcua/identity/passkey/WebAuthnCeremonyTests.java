package vn.motcua.identity.passkey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.identity.model.Passkey.Credential;
import vn.motcua.identity.usecase.KeyCeremony.Asked;

class WebAuthnCeremonyTests {
    private static final String HERE = "https://motcua.example";
    private static final String HOST = "motcua.example";
    private static final Asked ASKED = new Asked("challenge~1", HERE, HOST);

    private final WebAuthnCeremony ceremony = new WebAuthnCeremony();
    private final SoftKey key = new SoftKey();

    @Test
    void aKeyThatWasMadeHereIsKnownAgain() {
        var made = made();
        assertThat(made.host()).isEqualTo(HOST);
        var shown = key.show("challenge~1", HERE, HOST);
        assertThat(ceremony.named(shown)).contains(made.id());
        assertThat(ceremony.shown(shown, ASKED, made)).hasValue(1);
    }

    @Test
    void anotherPagesAnswerIsNone() {
        var made = made();
        assertThat(ceremony.made(key.make("challenge~1", "https://false.example", HOST), ASKED))
                .isEmpty();
        assertThat(ceremony.shown(key.show("challenge~1", "https://false.example", HOST), ASKED, made))
                .isEmpty();
        assertThat(ceremony.shown(key.show("challenge~1", HERE, "false.example"), ASKED, made))
                .isEmpty();
    }

    @Test
    void anotherQuestionsAnswerIsNone() {
        var made = made();
        assertThat(ceremony.made(key.make("challenge~2", HERE, HOST), ASKED)).isEmpty();
        assertThat(ceremony.shown(key.show("challenge~2", HERE, HOST), ASKED, made))
                .isEmpty();
    }

    @Test
    void aKeyThatDidNotRecogniseItsOwnerOpensNothing() {
        var made = made();
        key.recognisesOwner = false;
        assertThat(ceremony.made(key.make("challenge~1", HERE, HOST), ASKED)).isEmpty();
        assertThat(ceremony.shown(key.show("challenge~1", HERE, HOST), ASKED, made))
                .isEmpty();
    }

    @Test
    void anotherKeyUnderTheSameNameOpensNothing() {
        assertThat(ceremony.shown(new SoftKey().show("challenge~1", HERE, HOST), ASKED, made()))
                .isEmpty();
    }

    @Test
    void aCopyThatCountsBackwardsIsNoticed() {
        var made = made();
        var later = new Credential(made.id(), made.data(), made.host(), 7);
        key.counter = 6;
        assertThat(ceremony.shown(key.show("challenge~1", HERE, HOST), ASKED, later))
                .as("seven, once more")
                .isEmpty();
        assertThat(ceremony.shown(key.show("challenge~1", HERE, HOST), ASKED, later))
                .hasValue(8);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "{}", "null", "[1]", "x", "{\"id\":\"x\"}", "{\"id\":{}}", "{\"id\":\"AQ\",\"response\":{}}"
            })
    void whatIsNoAnswerIsRefusedQuietly(String answer) {
        assertThat(ceremony.made(answer, ASKED)).isEmpty();
        assertThat(ceremony.named(answer)).isEmpty();
        assertThat(ceremony.shown(answer, ASKED, made())).isEmpty();
    }

    private Credential made() {
        return ceremony.made(key.make("challenge~1", HERE, HOST), ASKED).orElseThrow();
    }
}
