package vn.motcua.identity.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import vn.motcua.identity.model.Password;
import vn.motcua.ui.Language;

/** Whoever measures how long the door thinks learns nothing: each attempt costs one hash of the same method and strength. */
class CountedHashesTests extends InventedCity {
    private final List<String> compared = new ArrayList<>();

    @BeforeEach
    void closeAnAccount() {
        compared.clear();
        closeAccount.close(actor("quantri"), id("congdan.songnang"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tiepnhan", "khong.ai.ca", "congdan.songnang", "not a login name!", ""})
    void everyAttemptRunsOneHash(String login) {
        var outcome =
                counting().signIn(login, new Password("sai mat khau"), new Knock("", "10.7.0.1", Language.VIETNAMESE));
        assertThat(outcome).isInstanceOf(SignIn.Outcome.Unknown.class);
        assertThat(compared).hasSize(1).allMatch(hash -> hash.startsWith("{bcrypt}$2a$10$") && hash.length() == 68);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "a", "a password of more than seventy-two bytes, which no hash looks at to its very end"})
    void soDoesAPasswordThatCannotBeRight(String typed) {
        counting().signIn("tiepnhan", new Password(typed), new Knock("", "10.7.0.2", Language.VIETNAMESE));
        assertThat(compared).hasSize(1);
    }

    private SignIn counting() {
        var real = PasswordEncoderFactories.createDelegatingPasswordEncoder();
        var counting = new PasswordEncoder() {
            @Override
            public @Nullable String encode(@Nullable CharSequence typed) {
                return real.encode(typed);
            }

            @Override
            public boolean matches(@Nullable CharSequence typed, @Nullable String hash) {
                compared.add(String.valueOf(hash));
                return real.matches(typed, hash);
            }
        };
        return new SignIn(
                house.bean(Allowance.class),
                accounts,
                new Hashing(counting),
                house.bean(WelcomePerson.class),
                house.bean(Tickets.class));
    }
}
