package vn.motcua.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.motcua.shared.Network;

class UnderWayTests {
    private static final Network ONE = Network.of("192.0.2.1");
    private static final Network OTHER = Network.of("198.51.100.1");

    private final UnderWay underWay = new UnderWay();

    @Test
    void oneNetworkTakesAPartOfThePlacesAndNobodyElsesPart() {
        assertThat(IntStream.range(0, Capacity.AT_ONCE).filter(_ -> underWay.enter(ONE)))
                .hasSize(UnderWay.FROM_ONE_NETWORK);
        assertThat(underWay.enter(OTHER)).isTrue();
        underWay.leave(ONE);
        assertThat(underWay.enter(ONE)).isTrue();
        assertThat(underWay.enter(ONE)).isFalse();
    }
}
