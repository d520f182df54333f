package vn.motcua.identity.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.motcua.identity.model.Password;

class HashingTests {
    private final Hashing hashing = new Hashing();

    @Test
    void onlyTheRightPasswordMatches() {
        var password = Password.random();
        var hash = Optional.of(hashing.hash(password));
        assertThat(hashing.matches(password, hash)).isTrue();
        assertThat(hashing.matches(Password.random(), hash)).isFalse();
    }

    @Test
    void anUnknownLoginIsComparedAtTheCostOfAKnownOne() {
        var known = hashing.hash(Password.random());
        var cost = known.substring(0, known.lastIndexOf('$'));
        assertThat(Hashing.NOBODYS).startsWith(cost + "$").hasSameSizeAs(known);
        assertThat(hashing.matches(Password.random(), Optional.empty())).isFalse();
    }
}
