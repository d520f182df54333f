package vn.motcua.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LatenciesTests {
    @ParameterizedTest
    @CsvSource({"1, 1", "50, 50", "94.5, 95", "99, 99", "99.1, 100", "100, 100"})
    void aPercentileIsALatencyThatWasMeasured(double percent, long nanos) {
        var hundred = Latencies.of(
                LongStream.rangeClosed(1, 100).map(value -> 101 - value).toArray());

        assertThat(hundred.percentile(percent)).isEqualTo(Duration.ofNanos(nanos));
    }

    @Test
    void theMiddleOfFiveIsTheThird() {
        assertThat(Latencies.of(5, 1, 4, 2, 3).percentile(50)).isEqualTo(Duration.ofNanos(3));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, 100.1, Double.NaN})
    void thereIsNoOtherPercentile(double percent) {
        var latencies = Latencies.of(1);

        assertThatThrownBy(() -> latencies.percentile(percent)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void noMeasurementsHaveNoLatencies() {
        assertThatThrownBy(Latencies::of).isInstanceOf(IllegalArgumentException.class);
    }
}
