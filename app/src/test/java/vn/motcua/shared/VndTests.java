package vn.motcua.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.longs;

import org.junit.jupiter.api.Test;

class VndTests {
    @Test
    void anAmountIsNeverNegative() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Vnd(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Vnd(5_000).minus(new Vnd(5_001)));
    }

    @Test
    void aSumThatDoesNotFitIsRefusedInsteadOfWrapping() {
        assertThatThrownBy(() -> new Vnd(Long.MAX_VALUE).plus(new Vnd(1))).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> new Vnd(Long.MAX_VALUE / 2).times(3)).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void whatIsAddedCanBeTakenAway() {
        var amounts = longs().between(0, Long.MAX_VALUE / 2);
        qt().forAll(amounts, amounts)
                .check((one, other) ->
                        new Vnd(one).plus(new Vnd(other)).minus(new Vnd(other)).equals(new Vnd(one)));
    }

    @Test
    void amountsAreOrderedByValue() {
        assertThat(new Vnd(15_000)).isGreaterThan(new Vnd(8_000)).isGreaterThan(Vnd.ZERO);
        assertThat(new Vnd(15_000)).hasToString("15000 VND");
    }
}
