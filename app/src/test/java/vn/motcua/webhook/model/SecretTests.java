package vn.motcua.webhook.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class SecretTests {

    /** The example that the authors of Standard Webhooks publish; libraries of all languages are tested by it. */
    @Test
    void itSignsAsEverybodyDoes() {
        var secret = new Secret("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");
        assertThat(secret.sign(
                        "msg_p5jXN8AQM9LWM0D4loKWxJek",
                        Instant.ofEpochSecond(1_614_265_330L),
                        "{\"test\": 2432232314}"))
                .isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    @Test
    void noTwoAreAlikeAndNoneIsPrinted() {
        var secret = Secret.random();
        assertThat(secret).isNotEqualTo(Secret.random());
        assertThat(secret.toString()).doesNotContain(secret.text().substring(6));
        assertThatIllegalArgumentException().isThrownBy(() -> new Secret("whsec_short"));
    }
}
