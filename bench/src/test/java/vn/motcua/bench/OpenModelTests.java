package vn.motcua.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpenModelTests {
    @Test
    void everyPieceRunsOnceAndNoFasterThanTheRate() {
        var seen = new ConcurrentSkipListSet<Integer>();

        var outcome = new OpenModel(1000, 101)
                .run(number -> assertThat(seen.add(number)).isTrue());

        assertThat(seen)
                .containsExactlyElementsOf(IntStream.range(0, 101).boxed().toList());
        assertThat(outcome.took()).isGreaterThanOrEqualTo(Duration.ofMillis(100));
    }

    @Test
    void aPieceThatIsStillAtWorkHoldsUpNoOther() {
        var last = new CountDownLatch(1);

        var outcome = new OpenModel(100, 3).run(number -> {
            if (number == 2) {
                last.countDown();
            }
            assertThat(last.await(10, TimeUnit.SECONDS)).isTrue();
        });

        // The first was due 20 ms before the last, which freed both others.
        assertThat(outcome.latencies().greatest()).isGreaterThanOrEqualTo(Duration.ofMillis(20));
    }

    @Test
    void aFailedPieceFailsTheRun() {
        var load = new OpenModel(1000, 10);

        assertThatThrownBy(() -> load.run(number -> {
                    if (number == 3) {
                        throw new IllegalStateException("no answer");
                    }
                }))
                .hasMessageContaining("1 pieces of work failed")
                .hasRootCauseMessage("no answer");
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "-1, 1", "NaN, 1", "1, 0"})
    void noLoadIsRefused(double perSecond, int count) {
        assertThatThrownBy(() -> new OpenModel(perSecond, count)).isInstanceOf(IllegalArgumentException.class);
    }
}
